using Fetial.Comparing;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;
using Fetial.Tests.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Comparing;

/// <summary>The table of a family and of other sets: one table for the check and for the reader.</summary>
public sealed class ComparisonTests
{
    private const string Texts = """
        instrument a
          force treaty
          by H, P
          under frame
          signed 2021-01-01
          in force from 2021-01-01 for 10 years
          source [gazette]
        article a/c1
          who P
          will supply military equipment to H
          when X attacks H
          within 24 hours
        article a/c2
          who P
          will fund H
          amount at least EUR 5 m
          needs money voted by P
        instrument b
          force political
          by H, Q
          under frame
          signed 2021-02-01
          source [gazette]
        article b/c1
          who Q
          intends to supply military equipment to H
          when X attacks H
          source [rumour]
        article b/c2
          who Q
          will fund H
          amount 0.25 % of GDP of Q per year
          while undefined "as means allow"
        article b/c3
          who H
          will give military assistance to Q
          when X attacks Q
        instrument c
          force political
          by H, R
          under frame
          signed 2021-03-01
          source [gazette]
        article c/c1
          who R
          will supply military equipment to H
          when X attacks H
          within "swift"
        article c/c2
          who R
          will fund H
          leaves out support that H joins League

        """;

    private static readonly string[] Blocks = [.. Split(DivergenceCases.Family + Texts)];

    private static Perspective View => TestPortfolio.See(DivergenceCases.Family + Texts);

    [Fact]
    public void Of_AFamily_HasTheCellsThatTheFindingsName()
    {
        var view = View;
        var report = Comparison.Of(view, Family(view));
        var findings = Fetial.Checks.Check.Run(view).Findings.Where(f => f.Kind == FindingKind.Divergence).ToList();
        Assert.NotEmpty(findings);
        Assert.Equal(
            report.Rows.Where(r => r.Divergence).Select(r => $"{char.ToUpperInvariant(r.Name[0])}{r.Name[1..]} differs among the texts under frame").Order(StringComparer.Ordinal),
            findings.Select(f => f.Title).Order(StringComparer.Ordinal));
        foreach (var finding in findings)
        {
            var row = Assert.Single(report.Rows, r => finding.Title.StartsWith($"{char.ToUpperInvariant(r.Name[0])}{r.Name[1..]} differs", StringComparison.Ordinal));
            Assert.Equal(row.Cells.Select(c => $"{c.Text}: {c.Shown}"), finding.Witness.Facts.Select(f => f.Statement));
            Assert.All(finding.Clauses, c => Assert.Contains(row.Cells.SelectMany(x => x.Readings.Select(r => r.Clause ?? x.Text)), id => id == c.Id));
        }
    }

    [Fact]
    public void Of_AFamily_TellsAbsentNotSeenAndWeakApart()
    {
        var view = View;
        var report = Comparison.Of(view, Family(view));
        var deadline = Assert.Single(report.Rows, r => r.Name == "deadline of the clause to supply on attack");
        Assert.Equal(["24 hours", "absent (weak)", "“swift”"], deadline.Cells.Select(c => c.Shown));
        Assert.Equal([true, false, true], deadline.Cells.Select(c => c.Counts));
        var help = Assert.Single(report.Rows, r => r.Name == "direction of help on an attack");
        Assert.Equal(["only to H, as far as seen", "H owes it too", "only to H, as far as seen"], help.Cells.Select(c => c.Shown));
        Assert.Equal([false, true, false], help.Cells.Select(c => c.Minority));
        var reserved = Assert.Single(report.Rows, r => r.Name == "reservation of means");
        Assert.Equal(["money to be voted", "an open condition", "not seen"], reserved.Cells.Select(c => c.Shown));
    }

    [Fact]
    public void Of_ADraftBesideTextsInTheBooks_ShowsItAndDoesNotCountIt()
    {
        var view = TestPortfolio.See(DivergenceCases.Family + Texts + "instrument d\n  force treaty\n  by H, R\n  under frame\n  proposed 2022-01-01 by R\n  source [gazette]\n");
        var force = Assert.Single(Comparison.Of(view, Family(view)).Rows, r => r.Name == "force");
        Assert.Equal([("political", 2, ValueRole.Most), ("treaty", 1, ValueRole.Fewer), ("treaty, not in the books", 1, ValueRole.NotCounted)], force.Lines.Select(l => (l.Value, l.Texts, l.Role)));
        Assert.Equal([(true, true), (true, false), (true, false), (false, false)], force.Cells.Select(c => (c.Counts, c.Minority)));
    }

    /// <summary>The values by lines say the same as the cells: every clause or text of a cell, once for each of its values.</summary>
    [Fact]
    public void Of_AnyRow_HasTheSameInLinesAsInCells() => Assert.All(Comparison.Of(View, Family(View)).Rows, row =>
    {
        Assert.Equal(
            row.Cells.SelectMany(c => c.Readings.Select(r => r.Clause ?? c.Text)).Distinct().Order(StringComparer.Ordinal),
            row.Lines.SelectMany(l => l.Sources).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(row.Shares.Select(s => (s.Value, s.Texts.Length)), row.Lines.Where(l => l.Role != ValueRole.NotCounted).Select(l => (l.Value, l.Texts)));
    });

    [Fact]
    public void Of_KindsOfAmount_AreThoseOfTheDesign()
    {
        Amount Of(AmountQualifier qualifier, bool percent = false, string? per = null, AmountAbsence absence = AmountAbsence.None) => new(qualifier, 1, 2, "EUR", percent, "", per, absence);
        Assert.Equal(
            ["floor", "ceiling", "range", "exact", "about", "share per year", "none stated", "unknown", "exact per year"],
            new[]
            {
                Of(AmountQualifier.AtLeast), Of(AmountQualifier.AtMost), Of(AmountQualifier.Between), Of(AmountQualifier.Exact), Of(AmountQualifier.About),
                Of(AmountQualifier.Exact, true, "year"), Of(AmountQualifier.Exact, absence: AmountAbsence.NoneStated), Of(AmountQualifier.Exact, absence: AmountAbsence.Unknown),
                Of(AmountQualifier.Exact, per: "year"),
            }.Select(MeansRows.Kind));
    }

    [Fact]
    public void Of_TextsInAnyOrder_IsTheSame() => Prop.ForAll(Gen.Shuffle(Blocks).ToArbitrary(), blocks =>
    {
        var view = TestPortfolio.See(string.Concat(blocks));
        var (given, shuffled) = (View, view);
        return Dumped(Comparison.Of(given, Family(given))).SequenceEqual(Dumped(Comparison.Of(shuffled, Family(shuffled))))
            && Dumped(Others(given, "a", "c", "b")).SequenceEqual(Dumped(Others(shuffled, "c", "b", "a")));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Of_AgainstOneText_TellsOnlyWhatBothHave()
    {
        var view = View;
        var report = Comparison.Of(view, Set(view, ["a", "b"], null, "a"), "a");
        var difference = Assert.Single(report.Differences);
        Assert.Equal("b", difference.Text);
        Assert.Contains(new SlotDifference("force", "political", "treaty"), difference.Slots);
        Assert.Contains(difference.Slots, s => s.Row == "clauses at step “assist” on attack" && s is { Here: "present", There: "not seen" });
        Assert.DoesNotContain(difference.Slots, s => s.Row.StartsWith("act of the clauses at step “assist”", StringComparison.Ordinal));
        Assert.All(difference.Slots, s => Assert.NotEqual(s.Here, s.There));
    }

    [Theory]
    [InlineData("supply H", "a,b,c")]
    [InlineData("give military assistance", "b")]
    [InlineData("military equipment", "a,b,c")]
    [InlineData("Q", "b")]
    [InlineData("support that", "c")]
    public void Find_About_KeepsTheTextsThatHaveSuchAClause(string about, string texts)
    {
        var view = View;
        Assert.Equal(texts.Split(','), Set(view, [], about, null).Texts.Select(t => t.Id));
    }

    [Theory]
    [InlineData("fly to Mars")]
    [InlineData("supply nobody")]
    public void Find_AboutNothing_NamesTheWords(string about) => Assert.Equal(about, ComparisonSubject.Find(View, [], about, null).Unknown);

    [Fact]
    public void Find_ClausesById_LooksAtThemAlone()
    {
        var view = View;
        var set = Set(view, ["a/c1", "c/c1"], null, null);
        Assert.Equal(["a/c1", "c/c1"], set.Clauses.Select(c => c.Id));
        Assert.Equal("zzz", ComparisonSubject.Find(view, ["a", "zzz"], null, null).Unknown);
    }

    [Fact]
    public void ReadBack_OfALeftOutAct_SaysSo() =>
        Assert.Contains("(leaves out: to support that H joins the League)", ReadBack.Clause(View, View.Commitments.Single(c => c.Id == "c/c2")), StringComparison.Ordinal);

    private static ComparedSet Family(Perspective view) => Set(view, ["frame"], null, null);

    private static ComparisonReport Others(Perspective view, params string[] ids) => Comparison.Of(view, Set(view, ids, null, "a"), "a");

    private static ComparedSet Set(Perspective view, string[] ids, string? about, string? against)
    {
        var set = ComparisonSubject.Find(view, ids, about, against).Set;
        Assert.NotNull(set);
        return set;
    }

    /// <summary>All that a report says, without the lines of the file.</summary>
    private static IEnumerable<string> Dumped(ComparisonReport report) =>
        report.Texts.Select(t => $"{t.Id} {t.Standing} {t.Evidence}")
            .Concat(report.Rows.SelectMany(r => r.Cells.Select(c => $"{r.Name} {r.Differs} {r.Divergence} {c.Text} {c.Shown} {c.Minority} {c.Evidence} {string.Join(',', c.Readings.Select(x => $"{x.Clause} {x.Value} {x.Evidence}").Order(StringComparer.Ordinal))}")))
            .Concat(report.Differences.SelectMany(d => d.Slots.Select(s => $"{d.Text} {d.Same} {s.Row} {s.Here} {s.There}")));

    /// <summary>Declarations, one a block: a line at the margin with those below it.</summary>
    private static IEnumerable<string> Split(string content)
    {
        var block = "";
        foreach (var line in content.Split('\n'))
        {
            if (!line.StartsWith(' ') && block.Length > 0)
            {
                yield return block;
                block = "";
            }

            block += line + "\n";
        }

        yield return block;
    }
}
