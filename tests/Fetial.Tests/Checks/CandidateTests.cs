using Fetial.Bench.Scale.Generation;
using Fetial.Checks;
using Fetial.Joins;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

public class CandidateTests
{
    private static readonly string[] Cases = ["atlantia", "finland-sweden", "locarno", "ukraine"];

    public static TheoryData<string, bool> Portfolios =>
        [.. Cases.Append("generated").SelectMany(name => new[] { true, false }.Select(inside => (name, inside)))];

    [Theory]
    [MemberData(nameof(Portfolios))]
    public void Find_HoldsEveryPairThatMeets(string name, bool inside)
    {
        var perspective = See(name);
        var all = AllResults.Of(perspective).Every;
        var wide = all.Where(r => r.Side == (inside ? ResultSide.In : ResultSide.Out)).ToList();
        var narrow = all.Where(r => r.Side == (inside ? ResultSide.Out : ResultSide.In)).ToList();
        var hulls = new Hulls(perspective);

        var found = new CandidateJoin(perspective, inside).Find(wide, narrow).Select(c => (c.Wider, c.Narrower)).ToHashSet();

        var met = 0;
        foreach (var wider in wide)
        {
            foreach (var narrower in narrow)
            {
                var frame = new Frame(wider.Clause.Instrument, null, perspective.AsOf);
                var told = perspective.Cases.Tellings(narrower.Act, new Frame(narrower.Clause.Instrument, null, perspective.AsOf)).ToList();
                var meets = told.Exists(t => inside ? perspective.Cases.Overlap(t, wider.Act, frame) : perspective.Cases.IsCase(t, wider.Act, frame, DoerTest.Meet));
                var (one, other) = (hulls.Of(wider.Clause), hulls.Of(narrower.Clause));
                if (meets && !one.IsEmpty && !other.IsEmpty && one.First <= other.Last && other.First <= one.Last)
                {
                    met++;
                    Assert.Contains((wider, narrower), found);
                }
            }
        }

        Assert.True(met > 0 || name == "finland-sweden", "nothing meets, so nothing was tested");
    }

    [Theory]
    [InlineData("atlantia")]
    [InlineData("ukraine")]
    [InlineData("generated")]
    public void Hull_HoldsEveryDayOfAClause(string name)
    {
        var perspective = See(name);
        var hulls = new Hulls(perspective);
        var windows = new Windows(perspective);
        foreach (var clause in perspective.Commitments)
        {
            var hull = hulls.Of(clause);
            var bearers = perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));
            foreach (var spell in windows.Of(clause, bearers).Where(s => Tiers.Of(s.Standing) is not null))
            {
                Assert.True(hull.First <= spell.Days.First && spell.Days.Last <= hull.Last, $"{clause.Id}: {spell.Days} is not within {hull}");
            }
        }
    }

    [Fact]
    public void Check_OfTenTimesTheCommitments_LooksAtTenTimesAsMuch()
    {
        var (small, large) = (WorkOf(1000), WorkOf(10_000));

        Assert.True(Steps(large) <= 10 * 1.5 * Steps(small), $"{Steps(small)} steps for 1 000 commitments, {Steps(large)} for 10 000");
        Assert.True(large.Candidates <= 5000, $"{large.Candidates} pairs tested for 10 000 commitments");
    }

    private static long Steps(JoinWork work) => work.Keys + work.Rows + work.Comparisons + work.Candidates;

    [Fact]
    public void Check_OfAGeneratedPortfolio_FindsWhatWasPlanted()
    {
        var made = PortfolioGenerator.Make(2000, 5);
        var perspective = new Perspective(Portfolio.Load("generated", made.Texts), default);

        var pairs = Clashes.Of(perspective).OfResults.Select(c => (c.In.Clause.Id, c.Out.Clause.Id)).Distinct().Count();

        // The last promises have no later text that rules them out; and among few actors some meet twice.
        Assert.InRange(pairs, made.Planted / 2, made.Planted * 2);
    }

    private static JoinWork WorkOf(int count)
    {
        var perspective = new Perspective(Portfolio.Load("generated", PortfolioGenerator.Make(count, 3).Texts), default);
        Assert.NotEmpty(Clashes.Of(perspective).OfResults);
        return perspective.Shared(static _ => new JoinWork());
    }

    private static Perspective See(string name) => new(
        name == "generated" ? Portfolio.Load(name, PortfolioGenerator.Make(600, 11).Texts) : Repository.Load(name), default);
}
