using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Comparing;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Comparing;
using Fetial.Exchange.Reports.Html;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial compare</c>: a family, or any texts, side by side.</summary>
public sealed class CompareVerb : IVerb
{
    private static readonly string[] Formats = ["text", "json", "csv", "html"];

    private readonly Argument<string[]> subject = new("DIR FAMILY|TEXT…")
    {
        Description = "Folders or files to read, then what to compare: the frame of a family, or texts and clauses by id.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> about = new("--about") { Description = "Only clauses about an act, an actor or a thing, such as \"consult Ruritania\"; without ids, of all texts.", HelpName = "WORDS" };
    private readonly Option<string> against = new("--against") { Description = "Tell slot by slot how the other texts differ from this one.", HelpName = "TEXT" };
    private readonly Option<bool> differing = new("--differing") { Description = "Only rows in which the texts differ (text output)." };
    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default), JSON for programs, CSV for spreadsheets, or one page of HTML.", Formats);
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("compare", "How do the texts of a family, or any others, differ slot by slot?")
        {
            Example = "fetial compare corpus/atlantia northern-frame-2019",
            Arguments = { subject },
            Options = { about, against, differing, format },
        };
        standpoint.AddTo(command);
        output.AddFileTo(command);
        command.SetAction(parsed => output.Deliver(parsed, (towards, terminal) => Run(
            parsed.GetValue(subject) ?? [], parsed.GetValue(about), parsed.GetValue(against), parsed.GetValue(differing), output.FormatOf(parsed, format, Formats), standpoint.Read(parsed), towards, terminal)));
        return command;
    }

    private static int Run(IReadOnlyList<string> words, string? about, string? against, bool differing, string format, Standpoint standpoint, Host host, Terminal terminal)
    {
        var folders = words.Where(w => Path.Exists(Path.GetFullPath(w, host.CurrentDirectory))).ToList();
        var ids = words.Except(folders, StringComparer.Ordinal).ToList();
        var portfolio = PortfolioLoader.Load(folders.Count == 0 ? ["."] : folders, host.CurrentDirectory);
        var architecture = portfolio.Bind(standpoint.Scenario);
        StandpointOptions.Ensure(standpoint, architecture);
        var view = new Perspective(architecture, standpoint);
        var report = Comparison.Of(view, Subject(view, ids, about, against), against);
        var header = new CompareHeader(portfolio.Name, standpoint, view.AsOf);
        switch (format)
        {
            case "json":
                CompareJson.Write(host.Out, header, report);
                break;
            case "csv":
                CompareCsv.Write(host.Out, report);
                break;
            case "html":
                host.Out.Write(ComparePage.Write(view, report, Command(portfolio, ids, about, against, standpoint)));
                break;
            default:
                new CompareText(terminal, header, differing).Write(report);
                break;
        }

        return portfolio.Faults.Any(fault => fault.IsError) || architecture.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>What to type to make the page again.</summary>
    private static string Command(LoadedPortfolio portfolio, IEnumerable<string> ids, string? about, string? against, Standpoint standpoint) =>
        $"fetial compare {string.Join(' ', portfolio.Folders.Concat(ids))}{(about is null ? "" : $" --about \"{about}\"")}{(against is null ? "" : $" --against {against}")}{StandpointWords.Of(standpoint)} --format html";

    private static ComparedSet Subject(Perspective view, List<string> ids, string? about, string? against)
    {
        if (ids.Count == 0 && about is null)
        {
            var frames = Families.Of(view).Select(f => f.Frame?.Id).ToList();
            throw new CommandException("`fetial compare` needs something to compare", frames.Count == 0
                ? "Name texts by their ids, or clauses with --about WORDS."
                : $"Name texts by their ids, clauses with --about WORDS, or a family by its frame: {string.Join(", ", frames)}.");
        }

        var found = ComparisonSubject.Find(view, ids, about, against);
        if (found.Set is not { } set)
        {
            throw Unknown(view, found.Unknown ?? "", found.Unknown == about);
        }

        return set.Texts.Length == 0 || (set.Clauses.IsEmpty && about is not null)
            ? throw new CommandException($"no clause is about {about}", "Try an actor or a thing alone, or fewer words; fetial words lists verbs.")
            : set.Texts.Length == 1 && about is null
            ? throw new CommandException($"{set.Texts[0].Id} stands alone", "Name a second text, or a frame with texts under it.")
            : set;
    }

    private static CommandException Unknown(Perspective view, string unknown, bool isAbout)
    {
        if (isAbout)
        {
            return new CommandException($"no act, actor or thing is named {unknown}", "Begin with a verb that fetial words lists, then an actor or a thing; or name one of those alone.");
        }

        var ids = view.Instruments.Select(i => i.Id).Concat(view.Commitments.Select(c => c.Id)).ToList();
        return new CommandException($"no text or clause has the id {unknown}, and no folder either", Nearest.To(unknown, ids) is { } near ? $"Did you mean {near}?" : "Write the id of a text, a clause or the frame of a family.");
    }
}
