using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Keys;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial keys</c>: who can bring something about, and who can prevent it?</summary>
public sealed class KeysVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files to read together; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> to = new("--to") { Description = "An event (\"X joins Y\"), a status (\"ceasefire between X and Y\"), a condition of both, or the id of a clause.", HelpName = "WHAT" };

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("keys", "Who can bring it about, and who can prevent it? Smallest groups, and each actor's share.")
        {
            Example = "fetial keys corpus/atlantia --to \"Ruritania joins Northern League\"",
            Arguments = { folders },
            Options = { to },
        };
        standpoint.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(folders) is { Length: > 0 } given ? given : ["."], parsed.GetValue(to), standpoint.Read(parsed), host, output.TerminalFor(parsed), output.FormatOf(parsed)));
        return command;
    }

    private static int Run(IReadOnlyList<string> folders, string? target, Standpoint standpoint, Host host, Terminal terminal, OutputFormat format)
    {
        if (target is null)
        {
            throw new CommandException("to what the keys are asked", "Name an event, a status or a clause: --to \"X joins Y\".");
        }

        var portfolio = PortfolioLoader.Load(folders, host.CurrentDirectory);
        var (architecture, question) = Question.Bind(portfolio, standpoint.Scenario, $"expect key to {target}");
        StandpointOptions.Ensure(standpoint, architecture);
        var report = Report(new Perspective(architecture, standpoint), question, target);
        if (format == OutputFormat.Json)
        {
            KeysJson.Write(host.Out, portfolio, report);
        }
        else
        {
            new KeysText(terminal, portfolio, folders).Write(report);
        }

        var unread = portfolio.Faults.Any(fault => fault.IsError) || architecture.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        return unread ? ExitCode.Findings : ExitCode.Clean;
    }

    private static KeysReport Report(Perspective view, Expectation question, string target)
    {
        if (question.Condition is { } condition && view.Instruments.FirstOrDefault() is { } any)
        {
            return KeysReport.To(view, condition, any, target);
        }

        return view.Commitments.FirstOrDefault(c => question.Ids.Contains(c.Id)) is { } clause
            ? KeysReport.To(view, clause)
            : throw new CommandException($"there are no keys to {target}", "Name a clause by its id, such as grain-compact-2020/c02, or an event that the portfolio has a verb for.");
    }
}
