using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reviewing;
using Fetial.Findings;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial review</c>: what would a draft change?</summary>
public sealed class ReviewVerb : IVerb
{
    private readonly Argument<string[]> drafts = new("DRAFT")
    {
        Description = "Files or folders of the draft; none where --scenario is what is reviewed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> against = new("--against")
    {
        Description = "The portfolio that the draft is laid over; one or more folders or files.",
        HelpName = "FOLDER",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> severity = Checked.Choice(
        "--severity", "Show changes from this level up, and exit 1 if one is new. Without it: all are shown, new errors exit 1.", "error", "warning", "note");

    private readonly Option<bool> all = new("--all") { Description = "Show every change in full, with all its clauses." };

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("review", "What would a draft change? Only what it adds, breaks, resolves, leaves vague, or says unlike its family.")
        {
            Example = "fetial review corpus/atlantia-drafts/quay-lease.fetial --against corpus/atlantia",
            Arguments = { drafts },
            Options = { against, severity, all },
        };
        standpoint.AddTo(command);
        output.AddReportTo(command);
        command.SetAction(parsed => output.Deliver(parsed, (towards, terminal) => Run(Read(parsed, output), towards, terminal)));
        return command;
    }

    private ReviewRequest Read(ParseResult parsed, OutputOptions output) => new(
        [.. parsed.GetValue(drafts) ?? []],
        [.. parsed.GetRequiredValue(against)],
        parsed.GetValue(severity) is { } level ? Enum.Parse<Severity>(level, ignoreCase: true) : null,
        parsed.GetValue(all),
        standpoint.Read(parsed),
        output.FormatOf(parsed));

    private static int Run(ReviewRequest request, Host host, Terminal terminal)
    {
        if (request.Drafts.IsEmpty && request.Standpoint.Scenario is null)
        {
            throw new CommandException("there is nothing to review", "Name a draft, or a scenario of the portfolio: fetial review --scenario ID --against FOLDER");
        }

        var draft = LoadedDraft.Load(request, host.CurrentDirectory);
        var whole = draft.Review(request.Standpoint);
        var report = request.Severity is { } least ? whole.From(least) : whole;
        switch (request.Format)
        {
            case OutputFormat.Text:
                new ReviewText(terminal, draft, request).Write(report);
                break;
            case OutputFormat.Json:
                ReviewJson.Write(host.Out, draft, report);
                break;
            default:
                host.Out.Write(ReviewFile.Of(draft, request, report));
                break;
        }

        var unread = draft.Overlaid.Faults.Except(draft.Ground.Faults).Any(fault => fault.IsError) || report.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        return unread || report.Adds(request.Fails) ? ExitCode.Findings : ExitCode.Clean;
    }
}
