using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Importing;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Exchange.Import;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial import</c>: turns another format into text.</summary>
public sealed class ImportVerb : IVerb
{
    private readonly Argument<string> file = new("FILE") { Description = "The sheet: .csv or .xlsx." };
    private readonly Option<string> map = new("--map") { Description = "Which column becomes which slot; not needed for the sheets of `fetial new --sheet`.", HelpName = "MAP" };
    private readonly Option<string> folder = new("--out") { Description = "The folder to write the text to.", HelpName = "DIR", Required = true };
    private readonly Option<bool> force = new("--force") { Description = "Write over files that are there already." };

    public Command Build(Host host)
    {
        var sheet = new VerbCommand("sheet", "Write one declaration for each row of a spreadsheet; no cell is lost.")
        {
            Example = "fetial import sheet grain-pledges.csv --map grain-pledges.columns --out corpus/atlantia/pledges",
            Arguments = { file },
            Options = { map, folder, force },
        };
        sheet.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(map), parsed.GetRequiredValue(folder), parsed.GetValue(force), host));
        return new VerbCommand("import", "Turn a spreadsheet or a published data set into text.")
        {
            Example = sheet.Example,
            Subcommands = { sheet, new CowCommand().Build(host), new KielCommand().Build(host) },
        };
    }

    private static int Run(string file, string? map, string folder, bool force, Host host)
    {
        var terminal = Terminal.Of(host);
        ColumnMap? columns = null;
        if (map is not null && !MapFile.TryRead(map, host.CurrentDirectory, terminal, out columns))
        {
            return ExitCode.CouldNotRun;
        }

        var result = Import(Path.GetFullPath(file, host.CurrentDirectory), file, columns);
        var target = Path.GetFullPath(folder, host.CurrentDirectory);
        ImportWriter.Write(result.Files, target, folder, force);
        foreach (var (name, report) in result.Reports)
        {
            terminal.Line($"{name}: {Plural.Of(report.Rows, "row")}");
            terminal.Line(report.ToText().TrimEnd('\n'));
            terminal.Line();
        }

        if (!result.Skipped.IsEmpty)
        {
            terminal.Line($"skipped (no rows, or no mapping fits): {string.Join(", ", result.Skipped)}");
        }

        terminal.Line($"wrote {Plural.Of(result.Files.Length, "file")} to {folder}: {string.Join(", ", result.Files.Select(f => f.Path))}");
        terminal.Line($"fetial check {folder}");
        return ExitCode.Clean;
    }

    private static FileImportResult Import(string full, string file, ColumnMap? columns)
    {
        if (!File.Exists(full))
        {
            throw new CommandException($"there is no file {file}", "The path is looked up from the current folder.");
        }

        try
        {
            var result = FileImport.Run(full, columns);
            return result.Files.IsEmpty
                ? throw new CommandException($"nothing in {file} could be imported", "Say with --map which column becomes which slot; src/Fetial.Exchange/README.md describes the format.")
                : result;
        }
        catch (SheetFormatException failure)
        {
            throw new CommandException($"{file} is no sheet that can be read: {failure.Message.TrimEnd('.')}", "Save it as .csv (UTF-8) or .xlsx.", failure);
        }
    }
}
