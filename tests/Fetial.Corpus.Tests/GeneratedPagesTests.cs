using System.Text.RegularExpressions;

namespace Fetial.Corpus.Tests;

/// <summary>What the documents say about the corpus is what the corpus says.</summary>
public sealed class GeneratedPagesTests(Corpus corpus) : IClassFixture<Corpus>
{
    [Fact]
    public void Undefined_Page_ListsEveryOpenWording() =>
        GeneratedPage.Matches(corpus.PathOf("docs/corpus/undefined.md"), new Undefined(corpus).Page());

    [Fact]
    public void Grades_Block_CountsEveryDeclaration() =>
        GeneratedPage.BlockMatches(corpus.PathOf("docs/corpus.md"), "grades", GradeCounts.Table(corpus.Model));

    [Fact]
    public void Undefined_Wordings_AreAllRead()
    {
        // Counted in the raw text, so that a slot that the page passes over would show.
        var written = corpus.Texts.SelectMany(t => t.Content.Split('\n')).Where(l => l.StartsWith(' ')).Sum(l => Regex.Count(l, "\\bundefined +\""));
        var listed = new Undefined(corpus).Page().Split("## All")[1].Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal)) - 1;
        Assert.Equal(written, listed);
    }
}
