using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Corpus.Tests;

/// <summary>The two portfolios of the corpus, read together from the checked-out repository, with their texts. Shared by all tests of a run.</summary>
public sealed class Corpus
{
    public Corpus()
    {
        Root = FindRoot();
        Texts = [.. new[] { "corpus/finland-sweden", "corpus/ukraine" }.SelectMany(Read)];
        Model = Portfolio.Load("corpus", Texts);
        Trees = [.. Texts.Select(FetialParser.Parse)];
        Names = new NameTable(Table.Read(PathOf("docs/corpus/names.csv")));
        Comments = RowComments.Read(Texts);
    }

    /// <summary>The folder that holds Fetial.slnx.</summary>
    public string Root { get; }

    /// <summary>All files in the order of their paths, which are relative to the root and use forward slashes.</summary>
    public ImmutableArray<SourceText> Texts { get; }

    public ImmutableArray<FileSyntax> Trees { get; }

    public Architecture Model { get; }

    public NameTable Names { get; }

    public RowComments Comments { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Fetial.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Fetial.slnx.");
    }

    /// <summary>The files below a folder, by path in ordinal order.</summary>
    public IEnumerable<SourceText> Read(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.fetial", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new SourceText(found.Path, File.ReadAllText(found.File)));
}
