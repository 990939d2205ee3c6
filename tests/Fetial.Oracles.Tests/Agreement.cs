using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Oracles.Tests;

/// <summary>Compares what the product says of a portfolio with what enumeration says; null where they agree, else the difference in words.</summary>
internal static class Agreement
{
    public static string? OfClashes(TinyPortfolio portfolio)
    {
        var perspective = Product.Read(portfolio.Write());
        return OfPairs(new BruteForce(portfolio).Pairs().ToList(), Product.Pairs(perspective)) ?? OfFindings(perspective);
    }

    public static string? OfNarrowed(TinyPortfolio portfolio)
    {
        var perspective = Product.Read(portfolio.Write());
        var pairs = Product.Narrowed(perspective);

        // A prohibition that is contradicted altogether is told as that.
        var contradicted = Product.Pairs(perspective).Select(p => p.Out).ToHashSet();
        var expected = pairs.Where(p => !contradicted.Contains(p.Out)).SelectMany(p => new[] { (p.In, "in"), (p.Out, "out") });
        var told = new NarrowedPromiseCheck().Run(perspective).SelectMany(f => f.Clauses.Select(c => (c.Id, Side: Side(c)))).ToHashSet();
        bool IsClear(PairAnswer pair) => !IsMutual(portfolio, pair.In, pair.Out);
        return OfPairs(new BruteForce(portfolio).Narrowed().Where(IsClear).ToList(), [.. pairs.Where(IsClear)])
            ?? (told.SetEquals(expected) ? null : $"findings name {string.Join(", ", told.Order())} and pairs {string.Join("; ", pairs)}");
    }

    /// <summary>
    /// One of the two tells the happening from the other side, and one is borne by several: then who of them does it is another question than who bears it,
    /// and the product asks it of all together. Left out.
    /// </summary>
    private static bool IsMutual(TinyPortfolio portfolio, string first, string second)
    {
        var pair = new[] { first, second }.Select(id => portfolio.Clauses.First(c => c.Id == id)).ToList();
        return pair.Exists(c => c.Act.Verb == "fetch") && pair.Exists(c => !c.Who.IsOne);
    }

    public static string? OfDormant(TinyPortfolio portfolio)
    {
        var expected = new BruteForce(portfolio).Dormant().ToHashSet();
        var actual = Product.Dormant(Product.Read(portfolio.Write()));
        return expected.SetEquals(actual) ? null : $"the product calls dormant {string.Join(", ", actual.Order())}; enumeration {string.Join(", ", expected.Order())}";
    }

    public static string? OfAdversaries(TinyPortfolio portfolio)
    {
        var expected = new AdversaryOracle(portfolio).Matters().ToHashSet();
        var actual = Product.Matters(Product.Read(portfolio.Write()));
        var only = actual.Except(expected);
        var missed = expected.Except(actual).ToList();
        return only.Count + missed.Count == 0 ? null : $"only the product says {string.Join(", ", only)}; only enumeration says {string.Join(", ", missed)}";
    }

    /// <summary>
    /// Every circle of enumeration lies within one of the product's, and every one of the product's has one of enumeration in it. A clause that stands in a circle
    /// only because a condition mentions it beside a way that would do without it may be told with the others, if it never falls due.
    /// </summary>
    public static string? OfCircles(TinyPortfolio portfolio)
    {
        var oracle = new CircularOracle(portfolio);
        var expected = oracle.Circles().Select(c => c.Split(' ').ToHashSet()).ToList();
        var actual = Product.Circles(Product.Read(portfolio.Write())).Select(c => c.Split(' ').ToHashSet()).ToList();
        var agree = expected.TrueForAll(e => actual.Exists(e.IsSubsetOf)) && actual.TrueForAll(a => expected.Exists(a.IsSupersetOf) && a.IsSubsetOf(oracle.NeverDue));
        return agree ? null : $"the product finds the circles {Words(actual)}; enumeration {Words(expected)}";
    }

    private static string Words(List<HashSet<string>> circles) => string.Join("; ", circles.Select(c => string.Join(' ', c.Order())).Order());

    public static string? OfBlocked(TinyPortfolio portfolio)
    {
        var perspective = Product.Read(portfolio.Write());
        var pairs = Product.Blocked(perspective);
        var expected = pairs.SelectMany(p => new[] { (p.In, "in"), (p.Out, "out") });
        var told = new BlockedConditionCheck().Run(perspective).SelectMany(f => f.Clauses.Select(c => (c.Id, Side: Side(c)))).ToHashSet();
        return OfPairs([.. new BlockedOracle(portfolio).Pairs()], pairs) ?? (told.SetEquals(expected) ? null : $"findings name {string.Join(", ", told.Order())} and pairs {string.Join("; ", pairs)}");
    }

    private static string? OfPairs(List<PairAnswer> expected, IReadOnlyList<PairAnswer> actual)
    {
        foreach (var answer in actual)
        {
            if (expected.Find(e => (e.In, e.Out) == (answer.In, answer.Out)) is not { } known)
            {
                return $"only the product finds {answer}";
            }

            if (!answer.Kinds.IsSubsetOf(known.Kinds) || !answer.Options.IsSubsetOf(known.Options))
            {
                return $"the product says {answer}\nenumeration says {known}";
            }
        }

        return expected.Find(e => !actual.Any(a => (a.In, a.Out) == (e.In, e.Out))) is { } missed ? $"the product misses {missed}" : null;
    }

    /// <summary>Every pair must stand in a finding of its kind, and a finding names no clause without a pair.</summary>
    private static string? OfFindings(Perspective perspective)
    {
        foreach (var (check, isContradiction) in new (ICheck, bool)[] { (new ContradictionCheck(), true), (new CollisionCheck(), false) })
        {
            var told = check.Run(perspective).SelectMany(f => f.Clauses.Select(c => (c.Id, Side: Side(c)))).ToHashSet();
            var found = Clashes.Of(perspective).OfResults.Where(c => c.Bearers.IsEmpty != isContradiction)
                .SelectMany(c => new[] { (c.In.Clause.Id, Side: "in"), (c.Out.Clause.Id, Side: "out") }).ToHashSet();
            if (!told.SetEquals(found))
            {
                return $"findings name {string.Join(", ", told.Order())} and pairs {string.Join(", ", found.Order())}";
            }
        }

        return null;
    }

    private static string Side(FindingClause clause) => clause.Side.EndsWith("in", StringComparison.Ordinal) ? "in" : "out";
}
