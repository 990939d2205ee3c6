using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial check</c>: does the portfolio hold together?</summary>
public sealed class CheckVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files to read together; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> severity = Checked.Choice(
        "--severity", "List findings from this level up, and exit 1 if there is one (default: error).", "error", "warning", "note");

    private readonly Option<string[]> only = new("--only") { Description = "Only these kinds of findings.", HelpName = "KIND[,KIND]" };

    private readonly Option<string[]> between = new("--between")
    {
        Description = "Only findings that concern both actors.",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> standing = new("--standing") { Description = "Say beside each clause where its text stands." };
    private readonly Option<bool> evidence = new("--evidence") { Description = "Say beside each clause which sources carry it." };
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("check", "Does it hold together? Contradictions, conditions an adversary holds, divergences, vague promises.")
        {
            Example = "fetial check corpus/atlantia --severity warning",
            Arguments = { folders },
            Options = { severity, only, between, standing, evidence },
        };
        standpoint.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => Run(Read(parsed, output), host, output.TerminalFor(parsed)));
        return command;
    }

    private CheckRequest Read(ParseResult parsed, OutputOptions output) => new(
        parsed.GetValue(folders) is { Length: > 0 } given ? given : ["."],
        parsed.GetValue(severity) switch
        {
            "note" => SeverityLevel.Note,
            "warning" => SeverityLevel.Warning,
            _ => SeverityLevel.Error,
        },
        [.. (parsed.GetValue(only) ?? []).SelectMany(kinds => kinds.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        parsed.GetValue(between) is [var first, var second] ? (first, second) : null,
        parsed.GetValue(standing),
        parsed.GetValue(evidence),
        standpoint.Read(parsed),
        output.FormatOf(parsed));

    private static int Run(CheckRequest request, Host host, Terminal terminal) =>
        throw NotBuilt.Yet("check", request, host, terminal); // filled when the core is merged
}
