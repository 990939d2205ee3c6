using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Exchange.Workbooks;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial new</c>: a first portfolio, or an empty sheet to fill in.</summary>
public sealed class NewVerb : IVerb
{
    private readonly Argument<string> folder = new("DIR") { Description = "The folder to make; it must not exist yet, or be empty.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> sheet = new("--sheet") { Description = "Make an empty workbook with its columns explained instead.", HelpName = "FILE.xlsx" };

    public Command Build(Host host)
    {
        var command = new VerbCommand("new", "Make a small portfolio to start from, or a sheet for many rows.")
        {
            Example = "fetial new my-case",
            Arguments = { folder },
            Options = { sheet },
        };
        command.SetAction(parsed => Choose(parsed.GetValue(folder), parsed.GetValue(sheet), host));
        return command;
    }

    private static int Choose(string? folder, string? sheet, Host host) => (folder, sheet) switch
    {
        (not null, null) => MakeFolder(folder, host),
        (null, not null) => MakeSheet(sheet, host),
        (null, null) => throw new CommandException("`fetial new` needs a folder or a sheet to make", "Type fetial new my-case, or fetial new --sheet pledges.xlsx"),
        _ => throw new CommandException("`fetial new` makes a folder or a sheet, not both at once", "Leave out DIR or --sheet"),
    };

    private static int MakeFolder(string folder, Host host)
    {
        var full = Path.GetFullPath(folder, host.CurrentDirectory);
        StarterFolder.Refuse(full, folder);
        var files = StarterFolder.Files(host.Today);
        foreach (var (name, content) in files)
        {
            AtomicFile.Write(Path.Combine(full, name), content);
        }

        var terminal = Terminal.Of(host);
        terminal.Line($"made {folder}: {string.Join(", ", files.Select(file => file.Key))}");
        terminal.Line($"fetial check {folder} · fetial show first-pact/c02 {folder}");
        return ExitCode.Clean;
    }

    private static int MakeSheet(string sheet, Host host)
    {
        var full = Path.GetFullPath(sheet, host.CurrentDirectory);
        if (!sheet.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new CommandException($"--sheet makes an .xlsx file, not {sheet}", $"Type fetial new --sheet {Path.GetFileNameWithoutExtension(sheet)}.xlsx");
        }

        if (File.Exists(full) || Directory.Exists(full))
        {
            throw new CommandException($"{sheet} is there already", "Name another; nothing was written.");
        }

        using var buffer = new MemoryStream();
        EmptySheet.Write(buffer);
        AtomicFile.Write(full, buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        var terminal = Terminal.Of(host);
        terminal.Line($"made {sheet}: sheets for commitments, instruments, events and sources, and a codebook");
        terminal.Line($"fetial import sheet {sheet} --out {Path.GetFileNameWithoutExtension(sheet)}");
        return ExitCode.Clean;
    }
}
