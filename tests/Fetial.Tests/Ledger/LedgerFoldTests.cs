using Fetial.Ledger;
using Fetial.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Ledger;

public sealed class LedgerFoldTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static string Text(IEnumerable<LedgerLine> lines) => string.Join('\n', lines.Select(l => $"{l.Entry.Sentence} {l.Stage} {l.Perhaps} {l.LeftOut}"));

    [Fact]
    public void Fold_AnyOrderOfArrival_SaysTheSame() => Check.One(Many, Prop.ForAll(
        (from lines in Entries.Many from order in Gen.Shuffle(lines.ToArray()) select (lines, order)).ToArbitrary(),
        drawn => Text(LedgerFold.Fold(drawn.lines, Entries.Day2020 + 900)) == Text(LedgerFold.Fold(drawn.order, Entries.Day2020 + 900))));

    [Fact]
    public void Fold_AsOf_IsTheFoldOfWhatHadBegunByThen() => Check.One(Many, Prop.ForAll(
        (from lines in Entries.Many from day in Gen.Choose(Entries.Day2020 - 1, Entries.Day2020 + 950) select (lines, day)).ToArbitrary(),
        drawn => Text(LedgerFold.Fold(drawn.lines, drawn.day)) == Text(LedgerFold.Fold(drawn.lines.Where(l => l.First <= drawn.day), drawn.day))));

    [Fact]
    public void Fold_ARevisionTwice_CountsOnce() => Check.One(Many, Prop.ForAll(
        Entries.Many.ToArbitrary(),
        lines =>
        {
            var last = Entries.Day2020 + 1000;
            var revision = Entries.Line("revise", "A", "grain", 7, last);
            var once = new LedgerBook(LedgerFold.Fold([.. lines, revision], last + 1));
            var twice = new LedgerBook(LedgerFold.Fold([.. lines, revision, revision with { First = last + 1, Last = last + 1 }], last + 1));
            return once.Keys.Select(k => (k, once[k].Number)).SequenceEqual(twice.Keys.Select(k => (k, twice[k].Number)));
        }));

    [Fact]
    public void Book_AnyLines_SumsEqualTheirParts() => Check.One(Many, Prop.ForAll(
        Entries.Many.ToArbitrary(),
        lines =>
        {
            var book = new LedgerBook(LedgerFold.Fold(lines, Entries.Day2020 + 500));
            var counted = book.Lines.Where(l => l.Counts).ToList();
            return book.Keys.Sum(k => book[k].Lines.Length) == counted.Count
                && book.Keys.Sum(k => book[k].Number ?? 0) == counted.Sum(l => l.Entry.Number ?? 0)
                && book.Keys.All(k => book[k].Number == (book[k].Lines.Any(l => l.Entry.Number is not null) ? book[k].Lines.Sum(l => l.Entry.Number ?? 0) : null))
                && LedgerTables.All(book).All(t => t.Rows.All(r => r.Figures.Length == t.Columns.Length));
        }));

    [Fact]
    public void Tables_AnyLines_EveryFigureOpensToItsLines() => Check.One(Many, Prop.ForAll(
        Entries.Many.ToArbitrary(),
        lines => LedgerTables.All(new LedgerBook(LedgerFold.Fold(lines, Entries.Day2020 + 900))).SelectMany(t => t.Rows).SelectMany(r => r.Figures)
            .All(f => f.Number == (f.Lines.Any(l => l.Entry.Number is not null) ? f.Lines.Sum(l => l.Entry.Number ?? 0) : null)
                && f.Lines.All(l => l.Counts) && f.Lines.Select(l => l.Stage).Distinct().Count() <= 1 && f.Lines.Select(l => l.Entry.Unit).Distinct().Count() <= 1)));

    [Fact]
    public void Fold_ARevision_ReplacesWhatItRevisesAtItsStage()
    {
        var lines = LedgerFold.Fold([Entries.Line("pledge", "A", "grain", 40, 10) with { Label = "p1" }, Entries.Line("revise", "A", "grain", 25, 20) with { InsteadOf = ["p1"] }], 30);
        Assert.Equal([(LedgerStage.Pledged, false), (LedgerStage.Pledged, true)], lines.Select(l => (l.Stage, l.Counts)));
        Assert.Equal("revised on 0001-01-21", lines[0].LeftOut);
    }

    [Fact]
    public void Fold_TwoRevisionsOfOneLabel_LeaveTheLastOne()
    {
        var book = new LedgerBook(LedgerFold.Fold(
            [
                Entries.Line("pledge", "A", "grain", 40, 10) with { Label = "p1" }, Entries.Line("revise", "A", "grain", 25, 20) with { InsteadOf = ["p1"] },
                Entries.Line("revise", "A", "grain", 30, 25) with { InsteadOf = ["p1"] },
            ],
            40));
        Assert.Equal(30, book.Sum(_ => true).Number);
    }

    [Fact]
    public void Fold_ARevisionOfNothing_CountsNowhere() =>
        Assert.Equal("revises nothing that is recorded by then", Assert.Single(LedgerFold.Fold([Entries.Line("revise", "A", "grain", 25, 20)], 30)).LeftOut);

    [Fact]
    public void Fold_APartOfAWhole_IsInNoSum()
    {
        var book = new LedgerBook(LedgerFold.Fold([Entries.Line("allocate", "A", "money", 100, 10) with { Label = "w" }, Entries.Line("allocate", "A", "money", 30, 11) with { PartOf = ["w"] }], 30));
        Assert.Equal(100, book.Sum(_ => true).Number);
        Assert.Equal("a part of w", Assert.Single(book.Lines, l => !l.Counts).LeftOut);
    }

    [Fact]
    public void Figure_OfALineWithoutAFigure_IsUnknownAndNotZero()
    {
        var figure = new LedgerBook(LedgerFold.Fold([Entries.Line("deliver", "A", "grain", null, 10)], 30)).Sum(_ => true);
        Assert.Null(figure.Number);
        Assert.Equal(1, figure.Unknown);
    }

    [Fact]
    public void Figure_WhoseDaysReachPastTheDay_IsAtMost()
    {
        var figure = new LedgerBook(LedgerFold.Fold([Entries.Line("allocate", "A", "money", 30, 10, 99)], 30)).Sum(_ => true);
        Assert.Equal((30m, 30m, AmountQualifier.AtMost), (figure.Number, figure.Perhaps, figure.Qualifier));
    }

    [Fact]
    public void Sum_OverTwoStages_IsRefused()
    {
        var book = new LedgerBook(LedgerFold.Fold([Entries.Line("pledge", "A", "money", 30, 10), Entries.Line("deliver", "A", "money", 30, 12)], 30));
        Assert.Throws<ArgumentException>(() => book.Sum(_ => true));
    }

    [Fact]
    public void Selection_OfAWordThatIsNothing_NamesIt()
    {
        var book = new LedgerBook(LedgerFold.Fold([Entries.Line("pledge", "A", "money", 30, 737500)], 737600));
        Assert.Equal("B", LedgerSelection.Of(book, "A/B").Unknown);
        Assert.Equal(30, Assert.Single(LedgerSelection.Of(book, "pledged / a / 2020").Figures).Figure.Number);
    }
}
