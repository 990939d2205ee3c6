using Fetial.Conditions;
using Fetial.Situations;

namespace Fetial.Tests.Conditions;

/// <summary>The same words in two texts are one statement only where they do not depend on the text they stand in.</summary>
public sealed class SameWordsTests
{
    private const string Two = """
        state A
        state B
        state C
        organisation League
          member A, B
        researched to 2022-12-31
        instrument old
          by A, B
          signed 2010-01-01
        instrument new
          by A, C
          signed 2020-01-01
        2015-01-01  A attacks B

        """;

    [Theory]
    [InlineData("while membership of every party in League", Truth.True, Truth.False)]
    [InlineData("when A attacks B anew", Truth.True, Truth.False)]
    [InlineData("when any state attacks either party", Truth.True, Truth.False)]
    [InlineData("when A attacks B", Truth.True, Truth.True)]
    [InlineData("while hostilities between A and B", Truth.True, Truth.True)]
    [InlineData("while hostilities between B and A", Truth.True, Truth.True)]
    public void Evaluate_SameWordsInTwoTexts_IsReadInEachText(string condition, Truth inOld, Truth inNew)
    {
        var perspective = TestPortfolio.See(Two + Clause("old", condition) + Clause("new", condition));
        var truths = perspective.Commitments.OrderByDescending(c => c.Id, StringComparer.Ordinal)
            .Select(c => perspective.Facts.Evaluate(ClauseCondition.Of(c), c.Instrument, perspective.AsOf));
        Assert.Equal([inOld, inNew], truths);
    }

    [Theory]
    [InlineData("A attacks B anew", true)]
    [InlineData("A attacks B", false)]
    [InlineData("hostilities between either party and C", true)]
    [InlineData("hostilities between A and C", false)]
    public void Satisfy_OneTextWantsItAndTheOtherNot_DependsOnTheWords(string condition, bool possible)
    {
        var perspective = TestPortfolio.See(Two + Clause("old", $"when {condition}") + Clause("new", $"unless {condition}"));
        var both = perspective.Commitments.Select(c => (ClauseCondition.Of(c), c.Instrument)).ToList();
        Assert.Equal(possible, new TruthTable(perspective).Satisfy(both, perspective.AsOf, out _) is not null);
    }

    private static string Clause(string text, string condition) => $"article {text}/c1\n  who A\n  must demobilise\n  {condition}\n";
}
