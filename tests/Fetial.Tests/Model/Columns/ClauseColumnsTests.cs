using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Tests.Model.Columns;

/// <summary>Clauses are rows of columns: what they say alike is one object, and what each says of its own is read off its row.</summary>
public sealed class ClauseColumnsTests
{
    private const string Two = """
        state Atlantia
        state Borduria
        state Syldavia
        source gazette "Gazette"
          evidence  text
        source paper "Paper"
          evidence  weak

        instrument one "One"
          by         Atlantia, Borduria
          force      treaty
          signed     2020-01-01
        instrument two "Two"
          by         Borduria, Syldavia
          force      treaty
          signed     2021-01-01

        article one/1 "Art. 1"
          who        Atlantia
          must       assist Borduria [gazette, "p. 3"]
          when       Syldavia attacks Borduria
          unless     hostilities between Atlantia and Syldavia
          from       2020-02-01 to 2030-01-31
          note       "a note"
        article two/1 "Art. 1"
          who        Syldavia
          must       assist Borduria evidence weak
          will       fund Borduria
          when       Syldavia attacks Borduria
          unless     hostilities between Atlantia and Syldavia
          by         2025-06-30
        article two/2
          who        every party
          must not   attack each other
        article two/2~b
          who        every party
          must not   attack each other
        """;

    [Fact]
    public void Conditions_OfTwoTextsThatSayTheSame_AreOneObject()
    {
        var clauses = TestPortfolio.Sound(Two).Commitments;
        Assert.Same(clauses[0].Condition, clauses[1].Condition);
        Assert.Same(clauses[0].When[0].Value, clauses[1].When[0].Value);
        Assert.Same(clauses[2].Condition, clauses[3].Condition);
        Assert.Same(clauses[0].Acts[0].Act, clauses[1].Acts[0].Act);
        Assert.Same(clauses[2].Bearers, clauses[3].Bearers);
    }

    [Fact]
    public void Conditions_InCorpus_AreAsManyObjectsAsReadings()
    {
        var clauses = Repository.Load("ukraine", "finland-sweden").Commitments;
        var objects = clauses.Select(c => c.Condition).ToHashSet<object>(ReferenceEqualityComparer.Instance).Count;
        var atoms = clauses.SelectMany(c => c.Condition.Atoms()).ToList();
        Assert.True(objects < clauses.Length / 2, $"{objects} conditions of {clauses.Length} clauses");
        Assert.All(atoms.GroupBy(a => (a.GetType(), a.Text)), alike => Assert.Single(alike.Distinct(ReferenceEqualityComparer.Instance)));
    }

    [Fact]
    public void Clause_ReadOffItsRow_SaysWhatIsWritten()
    {
        var clauses = TestPortfolio.Sound(Two).Commitments;
        var (first, second, variant) = (clauses[0], clauses[1], clauses[3]);
        Assert.Equal(["one/1", "two/1", "two/2", "two/2~b"], clauses.Select(c => c.Id));
        Assert.Equal([0, 1, 2, 3], clauses.Select(c => c.Index));
        Assert.Equal(("one", "Art. 1", "b"), (first.Instrument.Id, first.Locator, variant.Variant));
        Assert.Equal("p. 3", Assert.Single(first.Duties[0].Cites).Locator);
        Assert.Equal(EvidenceGrade.Weak, second.Duties[0].Grade);
        Assert.Null(second.Duties[1].Grade);
        Assert.Equal(["must", "will"], second.Duties.Select(d => d.Value.WordText));
        Assert.Equal(["assist Borduria", "fund Borduria"], second.Acts.Select(d => Sentences.ActText(d.Act, thirdPerson: false)));
        Assert.Equal(2, second.Duties[1].Location.Line - second.Who.Location.Line);
        Assert.Equal((TestPortfolio.Day("2020-02-01"), TestPortfolio.Day("2030-01-31")), first.OwnDays);
        Assert.Equal((Calendar.Beginning, TestPortfolio.Day("2025-06-30")), second.OwnDays);
        Assert.Equal(["a note"], first.Notes);
        Assert.Equal([], second.Notes);
        Assert.Null(second.Where);
    }

    [Fact]
    public void WithoutCondition_OfOneClause_LeavesTheOthersAlone()
    {
        var clauses = TestPortfolio.Sound(Two).Commitments;
        var without = clauses[0].WithoutCondition("when", 0);
        Assert.Empty(without.When);
        Assert.Equal(clauses[0].Index, without.Index);
        Assert.Equal("no hostilities between Atlantia and Syldavia", string.Join(" and ", without.Condition.Atoms().Select(a => $"no {a.Text}")));
        Assert.Single(clauses[0].When);
        Assert.Same(clauses[0].Condition, clauses[1].Condition);
    }

    [Fact]
    public void Truth_OfOneConditionInTwoTexts_IsThatOfEachText()
    {
        var perspective = TestPortfolio.See("""
            state Atlantia
            state Borduria
            state Syldavia
            state Ruritania
            instrument one
              by        Atlantia, Borduria
              force     treaty
              signed    2020-01-01
            instrument two
              by        Syldavia, Ruritania
              force     treaty
              signed    2020-01-01
            article one/1
              who       every party
              must      consult with each other
              when      any state attacks either party
            article two/1
              who       every party
              must      consult with each other
              when      any state attacks either party
            2022-03-01 Ruritania attacks Borduria
            researched to 2023-01-01
            """);
        var (first, second) = (perspective.Commitments[0], perspective.Commitments[1]);
        Assert.Same(first.Condition, second.Condition);
        Assert.Equal(Fetial.Conditions.Truth.True, perspective.Facts.Evaluate(first.Condition, first.Instrument, perspective.AsOf));
        Assert.Equal(Fetial.Conditions.Truth.False, perspective.Facts.Evaluate(second.Condition, second.Instrument, perspective.AsOf));
    }
}
