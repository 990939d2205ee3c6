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

    public static ImmutableArray<PairAnswer> Pairs(Perspective perspective) =>
        [.. Clashes.Of(perspective).OfResults.GroupBy(c => (In: c.In.Clause.Id, Out: c.Out.Clause.Id)).Select(g => new PairAnswer(
            g.Key.In, g.Key.Out,
            g.Select(c => c.Bearers.IsEmpty ? "collision" : "contradiction").ToImmutableSortedSet(StringComparer.Ordinal),
            [.. g.Select(c => new Option(Findings.Names.Text(c.Tier), c.Certainty.ToString().ToLowerInvariant()))]))];
}
