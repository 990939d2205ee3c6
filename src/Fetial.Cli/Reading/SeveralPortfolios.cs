using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Reading;

/// <summary>
/// A folder that holds several portfolios, such as all cases of a project. Read as one they declare everything twice, so that the reader is told once
/// and asked which is meant. A portfolio is a folder in which a file says up to which day it was <c>researched to</c>.
/// </summary>
internal static class SeveralPortfolios
{
    private const int MostNamed = 8;

    /// <param name="files">All files below the folder.</param>
    /// <param name="path">The folder as it was typed.</param>
    /// <exception cref="CommandException">Portfolios stand beside each other below the folder, and the folder is none itself.</exception>
    public static void Refuse(IReadOnlyCollection<PortfolioFile> files, string path, string currentDirectory)
    {
        var folders = files.Where(f => IsStated(f.Text.Content)).Select(f => Path.GetDirectoryName(f.DiskPath) ?? "").Distinct(StringComparer.Ordinal).ToList();
        var tops = folders.Where(f => !folders.Exists(o => o != f && f.StartsWith(o + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Select(f => DisplayPath.Of(f, path, currentDirectory)).Order(StringComparer.Ordinal).ToList();
        if (tops.Count < 2)
        {
            return;
        }

        var rest = tops.Count > MostNamed ? $" and {tops.Count - MostNamed} more" : "";
        throw new CommandException(
            $"{path} holds several portfolios: {string.Join(", ", tops.Take(MostNamed))}{rest}",
            $"Name one of them: fetial check {tops[0]}.");
    }

    private static bool IsStated(string content) =>
        content.StartsWith("researched to ", StringComparison.Ordinal) || content.Contains("\nresearched to ", StringComparison.Ordinal);
}
