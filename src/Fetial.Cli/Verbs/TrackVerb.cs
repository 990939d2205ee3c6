using System.Collections.Immutable;
using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Cli.Tracking;
using Fetial.Exchange.Calendars;
using Fetial.Ledger;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial track</c>: is it being delivered?</summary>
public sealed class TrackVerb : IVerb
{
    private static readonly ImmutableArray<string> Views = [.. Enum.GetNames<TrackView>().Select(n => n.ToLowerInvariant())];

    private static readonly string[] Formats = ["text", "json", "html", "csv", "ics"];

    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files to read together; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> only = new("--only") { Description = $"Only these parts, in full: {string.Join(", ", Views)}.", HelpName = "PART[,PART]" };
    private readonly Option<string> of = new("--of") { Description = "Only what concerns this actor.", HelpName = "NAME" };
    private readonly Option<string> why = new("--why") { Description = "Account for the state of this commitment or text: the rule and the events behind it.", HelpName = "ID" };
    private readonly Option<string> explain = new("--explain") { Description = "Open a figure of the ledger to its lines: a giver, a year, a stage, a kind of help, in any order.", HelpName = "GIVER/YEAR/STAGE" };
    private readonly Option<string> at = Moments.Option("The moment to look at, for clocks in hours; it stands for --as-of.");
    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default), JSON or CSV for programs, a page of HTML to mail and print, or a calendar of what is due.", Formats);
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("track", "Is it being delivered? Where every text and promise stands and why; pledged, allocated, delivered; clocks.")
        {
            Example = "fetial track corpus/atlantia --why grain-compact-2020/c02",
            Arguments = { folders },
            Options = { only, of, why, explain, at, format },
        };
        standpoint.AddTo(command);
        output.AddFileTo(command);
        command.SetAction(parsed => output.Deliver(parsed, (towards, terminal) => Run(Read(parsed, output), towards, terminal)));
        return command;
    }

    private TrackRequest Read(ParseResult parsed, OutputOptions output)
    {
        var (moment, given) = (Moments.Read(parsed, at), standpoint.Read(parsed));
        if (moment is not null && given.AsOf is not null)
        {
            throw new CommandException("--at and --as-of both say when to look", "Give one of the two; --at names the hour as well.");
        }

        return new TrackRequest(
            parsed.GetValue(folders) is { Length: > 0 } named ? [.. named] : ["."],
            [.. (parsed.GetValue(only) ?? []).SelectMany(o => o.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(View)],
            parsed.GetValue(of),
            parsed.GetValue(why),
            parsed.GetValue(explain),
            moment,
            moment is { } minute ? given with { AsOf = (int)(minute / MinuteRange.PerDay) } : given,
            output.FormatOf(parsed, format, Formats));
    }

    private static TrackView View(string word) => Enum.TryParse<TrackView>(word, ignoreCase: true, out var view) && Views.Contains(word.ToLowerInvariant())
        ? view
        : throw new CommandException($"--only takes {string.Join(", ", Views)}, not {word}", Nearest.To(word, Views) is { } near ? $"Did you mean {near}?" : "Give one or several, with commas between them.");

    private static int Run(TrackRequest request, Host host, Terminal terminal)
    {
        var portfolio = PortfolioLoader.Load(request.Folders, host.CurrentDirectory);
        var architecture = portfolio.Bind(request.Standpoint.Scenario);
        StandpointOptions.Ensure(request.Standpoint, architecture);
        var view = new Perspective(architecture, request.Standpoint);
        if (request.Of is { } name)
        {
            request = request with { Of = (architecture.FindActor(name) ?? throw NoActor(name, architecture.Actors.Select(a => a.Name))).Name };
        }

        var report = Track.Run(view, request.At);
        switch (request.Format)
        {
            case "text":
                WriteText(terminal, portfolio, request, view, report);
                break;
            case "json":
                TrackJson.Write(host.Out, portfolio, request, report);
                break;
            case "html":
                host.Out.Write(TrackFile.Of(portfolio, request, report));
                break;
            case "csv":
                var part = request.Only.Length > 1 ? throw new CommandException("a CSV file holds one table", "Name one part: --only ledger.") : request.Only.FirstOrDefault();
                host.Out.Write(TrackJson.Tables(report).First(t => t.View == part).Table.ToCsv());
                break;
            default:
                host.Out.Write(ClockCalendar.Write(report.Clocks.Where(c => request.Of is null || c.Bearers.Contains(request.Of)), report.Now));
                break;
        }

        return Unread(terminal, portfolio, request, report);
    }

    private static void WriteText(Terminal terminal, LoadedPortfolio portfolio, TrackRequest request, Perspective view, TrackReport report)
    {
        if (request.Why is { } id)
        {
            if (!WhyText.Write(terminal, report, id))
            {
                var ids = report.Perspective.Commitments.Select(c => c.Id).Concat(report.Perspective.Instruments.Select(i => i.Id)).ToList();
                throw new CommandException($"no commitment and no text of this standpoint has the id {id}", Nearest.To(id, ids) is { } near ? $"Did you mean {near}?" : "List them: fetial track --only commitments.");
            }
        }
        else if (request.Explain is { } figure)
        {
            ExplainText.Write(terminal, report, figure);
        }
        else
        {
            new TrackText(terminal, portfolio, request, view).Write(report);
        }
    }

    private static int Unread(Terminal terminal, LoadedPortfolio portfolio, TrackRequest request, TrackReport report)
    {
        var unread = portfolio.Faults.Count(fault => fault.IsError) + report.Perspective.Architecture.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (unread > 0 && request.Format == "text")
        {
            terminal.Line();
            terminal.Line($"{Plural.Of(unread, "place")} in these files could not be read: fetial check {string.Join(' ', request.Folders)}");
        }

        return unread > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static CommandException NoActor(string name, IEnumerable<string> names) =>
        new($"no actor is named {name}", Nearest.To(name, [.. names]) is { } near ? $"Did you mean {near}?" : "Write a name as sentences use it.");
}
