using System.CommandLine;
using Fetial.Checks;
using Fetial.Claims;
using Fetial.Cli.Claiming;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Cli.Showing;
using Fetial.Cli.Tracking;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial show</c>: one actor, text, clause, claim, coalition, source, scenario or viewpoint, with everything known of it.</summary>
public sealed class ShowVerb : IVerb
{
    private static readonly string[] Formats = ["text", "html"];

    private readonly Argument<string> target = new("TARGET") { Description = "A name or an id: Borduria, harbour-treaty-2018, harbour-treaty-2018/c04; also of a claim, coalition, source, scenario or viewpoint." };

    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files to read together; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default), or the dossier of an actor as a page of HTML to mail and print.", Formats);

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("show", "What is known of an actor, a text, a clause or a claim, in plain words?")
        {
            Example = "fetial show Borduria corpus/atlantia",
            Arguments = { target, folders },
        };
        standpoint.AddTo(command);
        command.Options.Add(format);
        output.AddFileTo(command);
        command.SetAction(parsed => output.Deliver(parsed, (towards, terminal) => Run(
            parsed.GetRequiredValue(target), parsed.GetValue(folders) is { Length: > 0 } given ? given : ["."], standpoint.Read(parsed), output.FormatOf(parsed, format, Formats), towards, terminal)));
        return command;
    }

    private static int Run(string target, IReadOnlyList<string> folders, Standpoint standpoint, string format, Host host, Terminal terminal)
    {
        var portfolio = PortfolioLoader.Load(folders, host.CurrentDirectory);
        var architecture = portfolio.Bind(standpoint.Scenario);
        StandpointOptions.Ensure(standpoint, architecture);
        var view = new Perspective(architecture, standpoint);
        if (format == "html")
        {
            host.Out.Write(DossierFile.Of(portfolio, view, target, architecture.FindActor(target) ?? throw (IsKnown(target, architecture) ? NoPage(target) : Unknown(target, architecture))));
        }
        else if (!WriteSheet(target, portfolio, view, terminal) && !WriteView(target, portfolio, folders, view, terminal))
        {
            throw Unknown(target, architecture);
        }

        var unread = portfolio.Faults.Count(fault => fault.IsError) + architecture.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (unread > 0 && format == "text")
        {
            terminal.Line();
            terminal.Line($"{Plural.Of(unread, "place")} in these files could not be read: fetial check {string.Join(' ', folders)}");
        }

        return unread > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>A clause, a text, a coalition or an actor; false where nothing of them has the name.</summary>
    private static bool WriteSheet(string target, LoadedPortfolio portfolio, Perspective view, Terminal terminal)
    {
        var architecture = view.Architecture;
        var (commitment, instrument, actor) = (architecture.FindCommitment(target), architecture.FindInstrument(target), architecture.FindActor(target));
        if (commitment is null && instrument is null && actor is null)
        {
            return false;
        }

        var first = true;
        if (commitment is null && instrument is null && architecture.Coalitions.FirstOrDefault(c => c.Actor.Index == actor?.Index) is { } coalition)
        {
            CoalitionSheet.Write(new SheetPage(terminal), view, coalition);
            terminal.Line();
            first = false;
        }

        // The clause as it stands in this perspective, where a viewpoint may have settled its trigger.
        var seen = view.Commitments.FirstOrDefault(c => c.Id == target) ?? commitment;
        var findings = Check.Run(view).Findings;
        var lines = seen is not null ? ReadBack.ClauseSheet(view, seen, findings).Lines(terminal.Width)
            : instrument is not null ? ReadBack.Instrument(view, instrument, findings).Lines(terminal.Width)
            : actor is not null ? ReadBack.Dossier(view, actor, findings).Lines(terminal.Width) : [];
        foreach (var line in lines)
        {
            terminal.Line(first ? terminal.Paint(line, Ink.Bold) : line);
            first = false;
        }

        if (seen is null && instrument is null && actor is not null)
        {
            DossierTracking.Write(terminal, view, actor, string.Join(' ', portfolio.Folders));
        }

        return true;
    }

    /// <summary>What stands beside the texts: a claim, a source, a scenario or a viewpoint; false where nothing of them has the id.</summary>
    private static bool WriteView(string target, LoadedPortfolio portfolio, IReadOnlyList<string> folders, Perspective view, Terminal terminal)
    {
        var (architecture, page) = (view.Architecture, new SheetPage(terminal));
        if (architecture.Claims.FirstOrDefault(c => c.Id == target) is { } claim)
        {
            ClaimSheet.Write(page, view, new ClaimBook(view, scenario => portfolio.Bind(scenario)).Of(claim), new ClaimCommands(folders, view.Standpoint, architecture));
        }
        else if (architecture.Sources.FirstOrDefault(s => s.Id == target) is { } source)
        {
            SourceSheet.Write(page, view, source);
        }
        else if (architecture.Scenarios.FirstOrDefault(s => s.Id == target) is { } scenario)
        {
            ScenarioSheet.Write(page, portfolio.Bind(scenario.Id), scenario);
        }
        else if (architecture.Viewpoints.FirstOrDefault(v => v.Id == target) is { } viewpoint)
        {
            ViewpointSheet.Write(page, view, viewpoint);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool IsKnown(string target, Architecture architecture) =>
        architecture.FindInstrument(target) is not null || architecture.FindCommitment(target) is not null || architecture.Claims.Any(c => c.Id == target)
        || architecture.Sources.Any(s => s.Id == target) || architecture.Scenarios.Any(s => s.Id == target) || architecture.Viewpoints.Any(v => v.Id == target);

    private static CommandException NoPage(string target) =>
        new($"{target} has no page of its own", "The dossier of an actor is one; texts and promises stand on the page of fetial track --format html, findings on that of fetial check --format html.");

    private static CommandException Unknown(string target, Architecture architecture)
    {
        var names = architecture.Actors.SelectMany(a => a.OtherNames.Prepend(a.Name))
            .Concat(architecture.Instruments.Select(i => i.Id)).Concat(architecture.Commitments.Select(c => c.Id)).Concat(architecture.Claims.Select(c => c.Id))
            .Concat(architecture.Sources.Select(s => s.Id)).Concat(architecture.Scenarios.Select(s => s.Id)).Concat(architecture.Viewpoints.Select(v => v.Id))
            .Distinct(StringComparer.Ordinal).ToList();
        var near = names.Select(name => (Name: name, Distance: Nearest.Distance(target.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(n => n.Distance <= Math.Max(1, Math.Max(target.Length, n.Name.Length) / 3)).OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).Take(3).Select(n => n.Name)
            .Concat(names.Where(name => target.Length > 2 && name.Contains(target, StringComparison.OrdinalIgnoreCase)).Take(3))
            .Distinct(StringComparer.Ordinal).Take(3).ToList();
        return new CommandException($"nothing is named {target}", near.Count == 0
            ? "Write an actor's name, or the id of a text, clause, claim, coalition, source, scenario or viewpoint."
            : $"Did you mean {string.Join(" or ", near)}?");
    }
}
