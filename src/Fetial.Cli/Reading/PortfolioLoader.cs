using System.Collections.Immutable;
using Fetial.Cli.CommandLine;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>Folders to a portfolio: reads them and, through their lines <c>uses ../other</c>, every folder they rest on.</summary>
public static class PortfolioLoader
{
    /// <param name="paths">Folders or files, absolute or relative to <paramref name="currentDirectory"/>.</param>
    /// <exception cref="CommandException">A path is not there, or there is no file of the language below any of them, or the one folder that is named holds several portfolios.</exception>
    public static LoadedPortfolio Load(IReadOnlyList<string> paths, string currentDirectory)
    {
        foreach (var path in paths)
        {
            Ensure(path, currentDirectory);
        }

        var files = new Dictionary<string, PortfolioFile>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<ReadingFault>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        // What was read once is not read again, so that portfolios may use each other.
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var waiting = paths.ToList();
        while (waiting.Count > 0)
        {
            entered.UnionWith(waiting.Select(path => Full(path, currentDirectory)));
            var reading = PortfolioReader.Read(waiting, currentDirectory);
            if (files.Count == 0 && paths is [var only])
            {
                SeveralPortfolios.Refuse(reading.Files, only, currentDirectory);
            }

            faults.AddRange(reading.Faults);
            var fresh = reading.Files.Where(file => files.TryAdd(file.DiskPath, file)).ToList();
            waiting = [.. fresh.SelectMany(file => Used(file, diagnostics)).Where(path => !entered.Contains(path)).Distinct(StringComparer.Ordinal)];
        }

        if (files.Count == 0 && faults.Count == 0)
        {
            throw new CommandException($"there is no .fetial file below {string.Join(", ", paths)}", "To make a first portfolio: fetial new my-case");
        }

        return new LoadedPortfolio(
            PortfolioName.Of(paths, currentDirectory),
            [.. paths],
            [.. files.Values.OrderBy(file => file.Text.Path, StringComparer.Ordinal)],
            [.. faults.Distinct()],
            diagnostics.ToImmutable());
    }

    private static void Ensure(string path, string currentDirectory)
    {
        var full = Full(path, currentDirectory);
        if (Directory.Exists(full) || File.Exists(full))
        {
            return;
        }

        var parent = Path.GetDirectoryName(full);
        var neighbours = parent is not null && Directory.Exists(parent)
            ? Directory.EnumerateFileSystemEntries(parent).Select(entry => Path.GetFileName(entry) ?? "").Order(StringComparer.Ordinal).ToList()
            : [];
        var near = Nearest.To(Path.GetFileName(full), neighbours);
        throw new CommandException($"there is no file or folder {path}", near is null
            ? "The path is looked up from the current folder."
            : $"Did you mean {DisplayPath.Of(Path.Combine(parent ?? "", near), path, currentDirectory)}?");
    }

    /// <summary>The absolute paths of the folders that a file uses, seen from the folder it stands in.</summary>
    private static IEnumerable<string> Used(PortfolioFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // Parsing every file a second time would cost more than the search for the word.
        if (!file.Text.Content.Contains("uses ", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var declaration in FetialParser.Parse(file.Text).Declarations.Where(d => d.Keyword == "uses" && !d.Name.IsEmpty))
        {
            var written = file.Text.Slice(declaration.Name.Span).Trim();
            var full = Full(written, Path.GetDirectoryName(file.DiskPath) ?? ".");
            if (Directory.Exists(full) || File.Exists(full))
            {
                yield return full;
            }
            else
            {
                diagnostics.Add(ReadingErrors.NoSuchFolder(written, file.Text.Locate(declaration.Name.Span)));
            }
        }
    }

    private static string Full(string path, string from) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, from));
}
