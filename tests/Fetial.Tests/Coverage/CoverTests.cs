using System.Text;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Coverage;

/// <summary>Levels, gaps and exits against an oracle that enumerates days, places and sets of leavers.</summary>
public sealed class CoverTests
{
    private const int Loads = 60;
    private const int CasesPerLoad = 50;

    /// <summary>Three thousand small cases, each asked of the war that goes on or of a new attack.</summary>
    [Fact]
    public void Run_RandomPortfolios_AgreesWithTheOracleOnEveryDayAndPlace()
    {
        var compared = 0;
        foreach (var (portfolio, view, calledNew) in Cases(seed: 2))
        {
            var report = Ask(view, portfolio.Number, calledNew, "supply", 2);
            var answer = Assert.Single(report.Answers);
            var oracle = new CoverOracle(portfolio, calledNew);
            for (var day = 0; day < SmallPortfolio.Days; day++)
            {
                foreach (var place in CoverOracle.Places)
                {
                    var wanted = oracle.Levels(day, place);
                    var shown = At(answer, day, place, portfolio.Number);
                    Assert.True(
                        wanted == (shown.Firm, shown.IfOthersConsent, shown.AtDiscretion, shown.Undecided, shown.PlaceOpen),
                        $"day {day} {place}: oracle {wanted}, product {shown}, called new {calledNew}\n{portfolio.Text()}");
                    var isGap = answer.Gaps.Any(g => g.Days.Contains(Number(day)) && g.Places.Contains(Named(place, portfolio.Number)));
                    Assert.Equal(wanted.Firm < 3, isGap);
                    compared++;
                }
            }
        }

        Assert.True(compared > 300_000);
    }

    [Fact]
    public void Exits_RandomPortfolios_AreTheWorstOfAllSetsOfLeavers()
    {
        foreach (var (portfolio, view, calledNew) in Cases(seed: 3).Where(c => c.Portfolio.Number % 2 == 0))
        {
            var answer = Assert.Single(Ask(view, portfolio.Number, calledNew, null, 2).Answers);
            var oracle = new CoverOracle(portfolio, calledNew);
            foreach (var exit in answer.Exits)
            {
                // Any place of the area, on the first and the last of the days.
                var leavesOut = exit.Area.StartsWith($"A{portfolio.Number}", StringComparison.Ordinal);
                var place = CoverOracle.Places.First(p => exit.Area.Contains(Named(p, portfolio.Number), StringComparison.Ordinal) != leavesOut);
                foreach (var day in new[] { exit.Days.First, exit.Days.Last }.Distinct())
                {
                    Assert.True(oracle.After(day - Number(0), place, exit.Leaving) == exit.After, $"{exit} {place} {calledNew}\n{portfolio.Text()}");
                }
            }
        }
    }

    [Fact]
    public void Run_ClausesInAnotherOrder_GivesTheSameAnswer()
    {
        var random = new Random(5);
        for (var i = 0; i < 40; i++)
        {
            var portfolio = SmallPortfolio.Random(random, 1);
            var shuffled = portfolio with { Clauses = [.. portfolio.Clauses.Reverse()], Events = [.. portfolio.Events.Reverse()] };
            Assert.Equal(Shape(portfolio), Shape(shuffled));
        }

        static string Shape(SmallPortfolio portfolio)
        {
            var answer = Assert.Single(Ask(See(portfolio.Text()), 1, false, "assist", 1).Answers);
            return string.Join('\n', answer.Areas.Select(a => $"{a.Name}: {string.Join("; ", a.Intervals.Select(x => $"{x.Days} {x.Levels} {string.Join(',', x.Bindingness)}"))}"))
                + string.Join('\n', answer.Gaps.Select(g => $"{g.Area} {g.Days} {g.Held}")) + string.Join('\n', answer.Exits.Select(e => $"{e.Area} {e.Days} {e.Leaving} {e.After}"));
        }
    }

    [Theory]
    [InlineData("when X attacks A", "Firm", "")]
    [InlineData("when X attacks A anew", null, "begins with a future attack")]
    [InlineData("when X attacks A anew after X ceases fire with A", null, "begins only after X ceases fire with A")]
    [InlineData("when X uses nuclear weapons against A", null, "begins with another act")]
    [InlineData("when X demobilises", null, "waits for what X can withhold")]
    [InlineData("when undefined \"it is time\"", "CannotBeDecided", "left open")]
    [InlineData("needs consent of C", "IfOthersConsent", "needs C")]
    [InlineData("while not hostilities between X and A", null, "which the threat begins")]
    [InlineData("unless hostilities between X and A", null, "excepted by")]
    [InlineData("at discretion of B", "AtDiscretion", "at discretion of B")]
    public void Run_Trigger_SaysWhetherItIsFirmAndWhyNot(string slot, string? kind, string why)
    {
        var view = TestPortfolio.See($"state A\nstate B\nstate C\nstate X\nresearched to 2021-12-31\n2019-01-01  X attacks A\ninstrument t\n  force treaty\n  by A, B\n  signed 2020-01-01\n  in force from 2020-01-01\narticle t/c1\n  who B\n  must defend A\n  {slot}\n");
        var answer = Assert.Single(Cover.Run(view, Question(view, "cover A against X attacks A at defend", 0)).Answers);
        Assert.Equal(kind, answer.Promises.Select(p => p.Kind.ToString()).FirstOrDefault());
        Assert.Equal(kind == "Firm", answer.Shortfalls.IsEmpty);
        Assert.All(answer.Shortfalls, s => Assert.Contains(why, s.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void Spells_AMemberThatLeavesAndReturns_HasTwo()
    {
        var view = TestPortfolio.See("state A\nstate B\nresearched to 2021-12-31\norganisation League\n  member A\n  member B  from 2020-01-01 to 2020-03-31\n  member B  from 2020-07-01\ninstrument t\n  force treaty\n  by every member of League\n  signed 2010-01-01\n  in force from 2010-01-01\narticle t/c1\n  who every member of League\n  must defend each other\n");
        var ladder = Ladder.Of(view.Architecture.Vocabulary, "response") ?? throw new InvalidOperationException();
        var spells = OwedSpell.Of(view, ladder, null).Where(s => s.From.Name == "B").Select(s => (Calendar.Text(s.Start), s.End is { } end ? Calendar.Text(end) : null, s.Kind));
        Assert.Equal([("2020-01-01", "2020-03-31", "defend"), ("2020-07-01", null, "defend")], spells);
    }

    [Fact]
    public void Spells_APartyThatWithdrawsAndJoinsAgain_HasTwo()
    {
        var view = TestPortfolio.See("state A\nstate B\nresearched to 2021-12-31\ninstrument t\n  force treaty\n  by A, B\n  signed 2010-01-01\n  in force from 2010-01-01\narticle t/c1\n  who every party\n  must defend each other\n2020-03-01  B withdraws from t\n2020-06-01  B joins t\n");
        var ladder = Ladder.Of(view.Architecture.Vocabulary, "response") ?? throw new InvalidOperationException();
        var spells = OwedSpell.Of(view, ladder, null).Where(s => s.From.Name == "B").Select(s => (Calendar.Text(s.Start), s.End is { } end ? Calendar.Text(end) : null));
        Assert.Equal([("2010-01-01", "2020-02-29"), ("2020-06-01", null)], spells);
    }

    private static IEnumerable<(SmallPortfolio Portfolio, Perspective View, bool CalledNew)> Cases(int seed)
    {
        var random = new Random(seed);
        for (var load = 0; load < Loads; load++)
        {
            var cases = Enumerable.Range(1, CasesPerLoad).Select(n => SmallPortfolio.Random(random, n)).ToList();
            var text = new StringBuilder();
            cases.ForEach(c => text.Append(c.Text()));
            foreach (var number in Enumerable.Range(1, CasesPerLoad))
            {
                text.Append($"expect cover A{number} against X{number} attacks A{number}\nexpect cover A{number} against X{number} attacks A{number} anew\n");
            }

            var view = See(text.ToString());
            foreach (var portfolio in cases)
            {
                yield return (portfolio, view, random.Next(2) == 0);
            }
        }
    }

    private static Perspective See(string text) => TestPortfolio.See($"researched to {SmallPortfolio.Date(SmallPortfolio.Days - 1)}\n{text}");

    private static CoverageReport Ask(Perspective view, int number, bool calledNew, string? level, int exits)
    {
        var asked = view.Architecture.Expectations.Where(e => e.Text == $"cover A{number} against X{number} attacks A{number}{(calledNew ? " anew" : "")}").Select(e => e.Cover).FirstOrDefault()
            ?? Question(view, $"cover A{number} against X{number} attacks A{number}{(calledNew ? " anew" : "")}", 0).Cover;
        return Cover.Run(view, CoverageQuestion.Of(asked with { Level = level, From = Number(0) }) with { Exits = exits });
    }

    private static CoverageQuestion Question(Perspective view, string words, int exits)
    {
        // The names of the question are read in a second binding; actors keep their indices, because declarations do.
        var declarations = string.Concat(view.Architecture.Actors.Select(a => $"{(a.Kind == ActorKind.State ? "state" : "organisation")} {a.Name}\n"));
        var asked = TestPortfolio.Sound(declarations + $"expect {words}\n").Expectations[0].Cover ?? throw new InvalidOperationException(words);
        return CoverageQuestion.Of(asked) with { Exits = exits };
    }

    private static CoverageLevels At(CoverageAnswer answer, int day, string place, int number)
    {
        var area = Assert.Single(answer.Areas, a => a.Places.Contains(Named(place, number)));
        return Assert.Single(area.Intervals, i => i.Days.Contains(Number(day))).Levels;
    }

    private static string Named(string place, int number) => $"{place}{number}";

    private static int Number(int day) => new DateOnly(2020, 1, 1).DayNumber + day;
}
