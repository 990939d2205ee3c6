using System.CommandLine;
using Fetial.Checks;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Findings;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial show</c>: one actor, text or clause, with everything known of it.</summary>
public sealed class ShowVerb : IVerb
{
    private readonly Argument<string> target = new("TARGET") { Description = "A name or an id: Borduria, harbour-treaty-2018, harbour-treaty-2018/c04." };

    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files to read together; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("show", "What is known of an actor, a text or a clause, in plain words?")
        {
            Example = "fetial show Borduria corpus/atlantia",
            Arguments = { target, folders },
        };
        standpoint.AddTo(command);
        output.AddWidthTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(target), parsed.GetValue(folders) is { Length: > 0 } given ? given : ["."], standpoint.Read(parsed), host, output.TerminalFor(parsed)));
        return command;
    }

    private static int Run(string target, IReadOnlyList<string> folders, Standpoint standpoint, Host host, Terminal terminal)
    {
        var portfolio = PortfolioLoader.Load(folders, host.CurrentDirectory);
        var architecture = portfolio.Bind(standpoint.Scenario);
        StandpointOptions.Ensure(standpoint, architecture);
        var report = Check.Run(architecture, standpoint);
        var lines = Sheet(target, report, terminal.Width) ?? throw Unknown(target, report);
        var first = true;
        foreach (var line in lines)
        {
            terminal.Line(first ? terminal.Paint(line, Ink.Bold) : line);
            first = false;
        }

        var unread = portfolio.Faults.Count(fault => fault.IsError) + architecture.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (unread > 0)
        {
            terminal.Line();
            terminal.Line($"{Plural.Of(unread, "place")} in these files could not be read: fetial check {string.Join(' ', folders)}");
        }

        return unread > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>The lines of whatever carries the name: a clause, a text or an actor; null where nothing does.</summary>
    private static IEnumerable<string>? Sheet(string target, CheckReport report, int width)
    {
        var (view, architecture, findings) = (report.Perspective, report.Perspective.Architecture, report.Findings);
        return architecture.FindCommitment(target) is { } commitment ? ReadBack.ClauseSheet(view, commitment, findings).Lines(width)
            : architecture.FindInstrument(target) is { } instrument ? ReadBack.Instrument(view, instrument, findings).Lines(width)
            : architecture.FindActor(target) is { } actor ? ReadBack.Dossier(view, actor, findings).Lines(width)
            : null;
    }

    private static CommandException Unknown(string target, CheckReport report)
    {
        var architecture = report.Perspective.Architecture;
        var names = architecture.Actors.Select(a => a.Name).Concat(architecture.Instruments.Select(i => i.Id)).Concat(architecture.Commitments.Select(c => c.Id)).ToList();
        return new CommandException($"no actor, text or clause is named {target}",
            Nearest.To(target, names) is { } near ? $"Did you mean {near}?" : "Write an actor's name, or the id of a text or clause.");
    }
}
