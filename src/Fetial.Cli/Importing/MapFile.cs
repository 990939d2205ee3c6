using System.Diagnostics.CodeAnalysis;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Exchange.Mapping;
using Fetial.Text;

namespace Fetial.Cli.Importing;

/// <summary>Reads the mapping that <c>--map</c> names.</summary>
public static class MapFile
{
    /// <summary>False where the mapping has faults; they are printed then.</summary>
    /// <exception cref="CommandException">The file is not there, or is not UTF-8.</exception>
    public static bool TryRead(string path, string currentDirectory, Terminal terminal, [NotNullWhen(true)] out ColumnMap? map)
    {
        var full = Path.GetFullPath(path, currentDirectory);
        if (!File.Exists(full))
        {
            throw new CommandException($"there is no mapping {path}", "The path is looked up from the current folder.");
        }

        var (content, fault) = TextDecoding.Decode(path, File.ReadAllBytes(full));
        if (fault is { IsError: true })
        {
            throw new CommandException($"{path}: {fault.Message}", fault.Remedy);
        }

        var text = new SourceText(DisplayPath.Of(full, path, currentDirectory), content);
        var result = ColumnMap.Parse(text);
        new DiagnosticWriter(terminal, _ => text).Write(result.Diagnostics);
        map = result.Map;
        return map is not null;
    }
}
