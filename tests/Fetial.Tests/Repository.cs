using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Tests;

/// <summary>Files of the repository that tests read: the bundled portfolios and the manual.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The files of folders below <c>corpus/</c>, by path in ordinal order.</summary>
    public static ImmutableArray<SourceText> Corpus(params string[] folders) =>
        [.. folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, "corpus", f), "*.fetial", SearchOption.AllDirectories))
            .Select(f => (Name: Path.GetRelativePath(Root, f).Replace('\\', '/'), File: f))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => new SourceText(f.Name, File.ReadAllText(f.File)))];

    public static Architecture Load(params string[] folders) => Portfolio.Load(string.Join('+', folders), Corpus(folders));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Fetial.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Fetial.slnx is in no folder above the tests.");
    }
}
