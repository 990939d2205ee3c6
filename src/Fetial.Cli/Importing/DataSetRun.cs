using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Exchange.Rosters;

namespace Fetial.Cli.Importing;

/// <summary>One run of a data set's import: read, write, tell what was not carried over.</summary>
/// <param name="Folder">Where to, as it was typed.</param>
/// <param name="Report">The file for the whole report, as it was typed; null for none.</param>
internal sealed record DataSetRun(string Folder, string? Report, bool Force, Host Host)
{
    /// <summary>The most remarks of each kind that the terminal shows; the report file has them all.</summary>
    private const int Shown = 20;

    /// <param name="next">A command to try on the folder.</param>
    /// <returns>1 where a row was refused, else 0.</returns>
    public int Run(Func<RosterResult> import, string next)
    {
        var target = Path.GetFullPath(Folder, Host.CurrentDirectory);
        DataSetWriter.Refuse(target, Folder, Force);
        var result = Import(import);
        var leftovers = DataSetWriter.Write(result, target, Folder, Force);
        if (Report is not null)
        {
            AtomicFile.Write(Path.GetFullPath(Report, Host.CurrentDirectory), result.Report.ToText());
        }

        var terminal = Terminal.Of(Host);
        Tell(terminal, result.Report);
        terminal.Paragraph($"wrote {Plural.Of(result.Files.Length, "file")} to {Folder}: {string.Join(", ", result.Files.Select(f => f.Path))}");
        if (!leftovers.IsEmpty)
        {
            terminal.Paragraph($"took out what an earlier import had left: {string.Join(", ", leftovers)}");
        }

        terminal.Line($"fetial check {Folder} · {next}");
        return result.Report.Refused > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>A file to read, closed by who opens it.</summary>
    /// <exception cref="CommandException">There is no such file.</exception>
    public Stream Open(string file)
    {
        var full = Path.GetFullPath(file, Host.CurrentDirectory);
        return File.Exists(full) ? File.OpenRead(full) : throw new CommandException($"there is no file {file}", "The path is looked up from the current folder.");
    }

    private static RosterResult Import(Func<RosterResult> import)
    {
        try
        {
            return import();
        }
        catch (RosterException failure)
        {
            throw new CommandException(failure.Message, $"{failure.Remedy} Nothing was written.", failure);
        }
    }

    private void Tell(Terminal terminal, RosterReport report)
    {
        terminal.Paragraph($"{Plural.Of(report.Rows, "row")}: {report.Carried} carried over, {report.Refused} refused");
        Tell(terminal, "Refused", [.. report.Refusals]);
        Tell(terminal, "Carried over, but not with all they say", [.. report.Losses]);
        terminal.Line();
    }

    private void Tell(Terminal terminal, string heading, IReadOnlyList<RosterRemark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line($"{heading} ({Plural.Of(remarks.Count, "remark")})");
        foreach (var remark in remarks.Take(Shown))
        {
            terminal.Paragraph(remark.ToString(), indent: 2);
        }

        if (remarks.Count > Shown)
        {
            terminal.Paragraph($"and {remarks.Count - Shown} more: {(Report is null ? "--report FILE writes them all" : Report + " has them all")}", indent: 2);
        }
    }
}
