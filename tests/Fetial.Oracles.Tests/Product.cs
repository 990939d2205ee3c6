using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Oracles.Tests;

/// <summary>What the product says of a small portfolio's text.</summary>
internal static class Product
{
    private static readonly FileSyntax GroundFile = FetialParser.Parse(new SourceText("ground.fetial", TinyPortfolio.Ground));

    public static Perspective Read(string text)
    {
        Architecture architecture = Binder.Bind([GroundFile, FetialParser.Parse(new SourceText("random.fetial", text))], new BindOptions("random", null));
        Assert.Equal([], architecture.Diagnostics.Select(d => $"{d.Code} {d.Location} {d.Message}"));
        return new Perspective(architecture, default);
    }

    /// <summary>What adversaries hold, vote on or bear: one entry for each clause that a finding names.</summary>
    public static ImmutableHashSet<Matter> Matters(Perspective perspective) =>
        [.. new AdversaryCheck().Run(perspective).SelectMany(f => f.Clauses.Select(c => new Matter(
            f.Code switch { AdversaryCheck.HeldCode => Matter.Held, AdversaryCheck.VoteCode => Matter.Vote, _ => Matter.Bearer }, c.Id, f.Certainty.ToString().ToLowerInvariant())))];

    public static ImmutableHashSet<string> Dormant(Perspective perspective) => [.. new DormantCheck().Run(perspective).SelectMany(f => f.Clauses.Select(c => c.Id))];

    public static ImmutableArray<PairAnswer> Narrowed(Perspective perspective)
    {
        var clashes = Clashes.Of(perspective).OfResults.Select(c => (c.In.Clause.Id, c.Out.Clause.Id)).ToHashSet();
        var pairs = Pairs(new ClashFinder(perspective, ClashQuestion.Narrowing).Find().Where(c => c.In.Own && !clashes.Contains((c.In.Clause.Id, c.Out.Clause.Id))));
        return [.. pairs.Select(p => p with { Kinds = ["narrowed"] })];
    }

    /// <summary>The ids of the clauses of each circle, in their order; what a member awaits besides is none.</summary>
    public static ImmutableHashSet<string> Circles(Perspective perspective) =>
        [.. new CircularCheck().Run(perspective).Select(f => string.Join(' ', f.Clauses.Where(c => c.Side.EndsWith("waits", StringComparison.Ordinal)).Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))];

    public static ImmutableArray<PairAnswer> Blocked(Perspective perspective) =>
        [.. Pairs(new BlockedConditionFinder(perspective).Find()).Select(p => p with { Kinds = ["blocked"] })];

    public static ImmutableArray<PairAnswer> Pairs(Perspective perspective) => Pairs(Clashes.Of(perspective).OfResults);

    private static ImmutableArray<PairAnswer> Pairs(IEnumerable<Clash> clashes) =>
        [.. clashes.GroupBy(c => (In: c.In.Clause.Id, Out: c.Out.Clause.Id)).Select(g => new PairAnswer(
            g.Key.In, g.Key.Out,
            g.Select(c => c.Bearers.IsEmpty ? "collision" : "contradiction").ToImmutableSortedSet(StringComparer.Ordinal),
            [.. g.Select(c => new Option(Findings.Names.Text(c.Tier), c.Certainty.ToString().ToLowerInvariant()))]))];
}
