using System.CommandLine;
using System.Diagnostics;
using Fetial.Checks;
using Fetial.Cli.Checking;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Text;

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
        "--severity", "Show findings from this level up, and exit 1 if there is one. Without it: errors and warnings are shown, errors exit 1.",
        "error", "warning", "note");

    private readonly Option<bool> all = new("--all") { Description = "Show every finding in full, with all its clauses." };

    private readonly Option<string[]> only = new("--only") { Description = "Only these kinds of findings, such as contradiction or adversary-held.", HelpName = "KIND[,KIND]" };

    private readonly Option<string[]> between = new("--between")
    {
        Description = "Only findings that concern both; each an actor, a text or a clause.",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> standing = Checked.Choice(
        "--standing", "Only findings among texts that have got this far: books, ratified, adopted, proposals or open.", "books", "ratified", "adopted", "proposals", "open",
        "in the books", "if ratified", "if adopted", "rival proposals", "open text");

    private readonly Option<string> evidence = Checked.Choice(
        "--evidence", "Only findings whose weakest source has at least this grade: text, excerpt, reported, weak or unverified.", "text", "excerpt", "reported", "weak", "unverified");

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        standing.HelpName = "HOW-FAR";
        evidence.HelpName = "GRADE";
        var command = new VerbCommand("check", "Does it hold together? Contradictions, conditions an adversary holds, divergences, vague promises.")
        {
            Example = "fetial check corpus/atlantia --severity warning",
            Arguments = { folders },
            Options = { severity, all, only, between, standing, evidence },
        };
        standpoint.AddTo(command);
        output.AddReportTo(command);
        command.SetAction(parsed => output.Deliver(parsed, (towards, terminal) => Run(Read(parsed, output), towards, terminal)));
        return command;
    }

    private CheckRequest Read(ParseResult parsed, OutputOptions output) => new(
        parsed.GetValue(folders) is { Length: > 0 } given ? [.. given] : ["."],
        parsed.GetValue(severity) is { } level ? Enum.Parse<Severity>(level, ignoreCase: true) : null,
        parsed.GetValue(all),
        FindingFilter.Kinds(parsed.GetValue(only) ?? []),
        parsed.GetValue(between) is [var first, var second] ? (first, second) : null,
        parsed.GetValue(standing) is { } tier ? Tier(tier) : null,
        parsed.GetValue(evidence) is { } grade ? Enum.Parse<EvidenceGrade>(grade, ignoreCase: true) : null,
        standpoint.Read(parsed),
        output.FormatOf(parsed));

    private static StandingTier Tier(string word) => word switch
    {
        "books" or "in the books" => StandingTier.InTheBooks,
        "ratified" or "if ratified" => StandingTier.IfRatified,
        "adopted" or "if adopted" => StandingTier.IfAdopted,
        "proposals" or "rival proposals" => StandingTier.RivalProposals,
        _ => StandingTier.OpenText,
    };

    private static int Run(CheckRequest request, Host host, Terminal terminal)
    {
        var start = Stopwatch.GetTimestamp();
        var portfolio = PortfolioLoader.Load(request.Folders, host.CurrentDirectory);
        var architecture = portfolio.Bind(request.Standpoint.Scenario);
        StandpointOptions.Ensure(request.Standpoint, architecture);
        var report = FindingFilter.Keep(Check.Run(architecture, request.Standpoint), request);
        if (request.Format == OutputFormat.Json)
        {
            CheckJson.Write(host.Out, portfolio, request, report);
        }
        else if (request.Format != OutputFormat.Text)
        {
            host.Out.Write(CheckFile.Of(portfolio, request, report));
        }
        else
        {
            var elapsed = host.OutIsTerminal ? (long?)Stopwatch.GetElapsedTime(start).TotalMilliseconds : null;
            new CheckText(terminal, portfolio, request, elapsed).Write(report);
        }

        var unread = portfolio.Faults.Any(fault => fault.IsError) || report.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        return unread || report.Findings.Any(f => f.Severity >= request.Fails) ? ExitCode.Findings : ExitCode.Clean;
    }
}
