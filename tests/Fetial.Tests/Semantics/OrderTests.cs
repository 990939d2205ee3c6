using Fetial.Checks;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Tests.Semantics;

/// <summary>Neither the order of the files nor that of the declarations in them changes what a portfolio says.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Load_FilesInAnyOrder_BindsTheSame(int seed)
    {
        var files = Repository.Corpus("atlantia");
        var shuffled = files.ToArray();
        new Random(seed).Shuffle(shuffled);
        var first = Portfolio.Load("a", files);
        var second = Portfolio.Load("a", shuffled);
        Assert.Equal(Dump.Diagnostics(first), Dump.Diagnostics(second));
        Assert.Equal(Dump.Model(first), Dump.Model(second));
        Assert.Equal(Dump.Findings(Check.Run(first, default)), Dump.Findings(Check.Run(second, default)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Load_FilesOfTwoFoldersInAnyOrder_FindsTheSame(int seed)
    {
        var files = Repository.Corpus("finland-sweden", "ukraine");
        var shuffled = files.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(
            Dump.Findings(Check.Run(Portfolio.Load("a", files), default)),
            Dump.Findings(Check.Run(Portfolio.Load("a", shuffled), default)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Load_DeclarationsInAnyOrder_FindsTheSame(int seed)
    {
        var first = Portfolio.Load("a", Repository.Corpus("atlantia"));
        var second = Portfolio.Load("a", Repository.Corpus("atlantia").Select(f => Shuffled(f, seed)));
        Assert.Equal(Fingerprints(first), Fingerprints(second));
    }

    /// <summary>A file with its declarations in another order; comments at the margin go with the declaration above them.</summary>
    private static SourceText Shuffled(SourceText file, int seed)
    {
        var blocks = new List<string>();
        foreach (var line in file.Content.Split('\n'))
        {
            if (blocks.Count == 0 || (line.Length > 0 && !char.IsWhiteSpace(line[0])))
            {
                blocks.Add(line);
            }
            else
            {
                blocks[^1] += "\n" + line;
            }
        }

        var order = blocks.ToArray();
        new Random(seed).Shuffle(order);
        return new SourceText(file.Path, string.Join('\n', order));
    }

    private static IEnumerable<string> Fingerprints(Fetial.Model.Architecture architecture) =>
        Check.Run(architecture, new Standpoint()).Findings.Select(f => $"{f.Code}-{f.Fingerprint} {f.Message}");
}
