using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial fmt</c>: rewrites files in the standard layout.</summary>
public sealed class FmtVerb : IVerb
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files or folders to lay out; - reads standard input and writes standard output.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> check = new("--check") { Description = "Change nothing; name the files that would change and exit 1." };

    public Command Build(Host host)
    {
        var command = new VerbCommand("fmt", "Sort and align the slots of files; the meaning stays.")
        {
            Example = "fetial fmt corpus/atlantia --check",
            Arguments = { paths },
            Options = { check },
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(check), host));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, bool check, Host host)
    {
        if (paths.Contains(StandardInput))
        {
            return paths.Count == 1 ? Stream(check, host) : throw new CommandException("- stands alone: standard input is one file", "Lay out the others with a command of their own.");
        }

        var reading = PortfolioReader.Read(paths, host.CurrentDirectory);
        var terminal = Terminal.Of(host);
        DiagnosticWriter.WriteFaults(terminal, reading.Faults);
        // A file that was not read as it is must not be written back: its bytes would be lost.
        var damaged = reading.Faults.Where(fault => fault.IsError).Select(fault => fault.Path).ToHashSet(StringComparer.Ordinal);
        var marked = reading.Faults.Where(fault => !fault.IsError).Select(fault => fault.Path).ToHashSet(StringComparer.Ordinal);
        var (changed, unread) = (0, 0);
        foreach (var file in reading.Files.Where(file => !damaged.Contains(file.Text.Path)))
        {
            var syntax = FetialParser.Parse(file.Text);
            unread += syntax.Diagnostics.Length;
            var formatted = Formatter.Format(syntax);
            if (formatted == file.Text.Content && !marked.Contains(file.Text.Path))
            {
                continue;
            }

            changed++;
            terminal.Line(check ? $"would change {file.Text.Path}" : $"laid out {file.Text.Path}");
            if (!check)
            {
                AtomicFile.Write(file.DiskPath, formatted);
            }
        }

        var verdict = check ? $"{changed} would change" : $"{changed} laid out anew";
        var left = unread > 0 ? $" · {Plural.Of(unread, "line")} that cannot be read left as found (fetial check says why)" : "";
        terminal.Line($"{Plural.Of(reading.Files.Length, "file")} · {verdict}{left}");
        return damaged.Count > 0 ? ExitCode.CouldNotRun : check && changed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static int Stream(bool check, Host host)
    {
        using var input = host.In();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        var (content, fault) = TextDecoding.Decode(StandardInput, buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        if (fault is { IsError: true })
        {
            throw new CommandException(fault.Message, fault.Remedy);
        }

        var formatted = Formatter.Format(FetialParser.Parse(new SourceText(StandardInput, content)));
        if (!check)
        {
            host.Out.Write(formatted);
            return ExitCode.Clean;
        }

        return formatted == content && fault is null ? ExitCode.Clean : ExitCode.Findings;
    }
}
