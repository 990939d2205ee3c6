using Fetial.Model;
using Fetial.Semantics;
using Fetial.Syntax;
using Fetial.Tests.BadInput;
using Fetial.Text;

namespace Fetial.Tests.Semantics;

/// <summary>Loading a portfolio reads articles one by one, as they are bound; what comes out is what reading whole files gives.</summary>
public sealed class SkimTests
{
    [Theory]
    [InlineData("atlantia")]
    [InlineData("ukraine", "finland-sweden")]
    [InlineData("locarno")]
    public void Load_OfACorpus_IsWhatWholeFilesGive(params string[] folders) => AssertSame(Repository.Corpus(folders));

    [Fact]
    public void Load_OfBrokenFiles_IsWhatWholeFilesGive()
    {
        for (var number = 0; number < BrokenFiles.Count; number++)
        {
            AssertSame([new SourceText($"broken-{number}.fetial", BrokenFiles.Make(number))]);
        }
    }

    [Theory]
    [InlineData("article a/1\n  who A\n# a comment\n\n  must assist A\n\u00a0 when A attacks A\nstate A\n")]
    [InlineData("article a/1\r\n  who A\r\n\r\n  must assist A\r\nstate A\r\n")]
    [InlineData("article a/1\n  who A\n\"text\n  must assist A\narticle a/1\n  who A\n")]
    [InlineData("article\n  who A\narticle a/2 \"unfinished\n  who A\narticle a/3\n")]
    public void Load_OfOddLines_IsWhatWholeFilesGive(string content) => AssertSame([new SourceText("odd.fetial", $"state A\ninstrument a\n  by A\n{content}")]);

    [Fact]
    public void Load_OfManyRuns_NumbersClausesAsTheyAreWritten()
    {
        var articles = Enumerable.Range(0, 5000).Select(i => $"article {(i % 7 == 3 ? "missing" : "a")}/{(i % 11 == 5 ? i - 1 : i)}\n  who A\n  must assist A\n");
        var texts = new[] { new SourceText("many.fetial", $"state A\ninstrument a\n  by A\n{string.Concat(articles)}") };
        AssertSame(texts);
        Assert.All(Portfolio.Load("many", texts).Commitments.Select((c, i) => (c, i)), pair => Assert.Equal(pair.i, pair.c.Index));
    }

    private static void AssertSame(IEnumerable<SourceText> files)
    {
        var texts = files.ToList();
        var loaded = Portfolio.Load("p", texts);
        var whole = Binder.Bind(StandardVocabulary.Texts.Concat(texts).Select(FetialParser.Parse), new BindOptions("p", null));
        Assert.Equal(Dump.Diagnostics(whole), Dump.Diagnostics(loaded));
        Assert.Equal(Dump.Model(whole), Dump.Model(loaded));
    }
}
