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

    public static ImmutableArray<PairAnswer> Pairs(Perspective perspective) =>
        [.. Clashes.Of(perspective).OfResults.GroupBy(c => (In: c.In.Clause.Id, Out: c.Out.Clause.Id)).Select(g => new PairAnswer(
            g.Key.In, g.Key.Out,
            g.Select(c => c.Bearers.IsEmpty ? "collision" : "contradiction").ToImmutableSortedSet(StringComparer.Ordinal),
            [.. g.Select(c => new Option(Findings.Names.Text(c.Tier), c.Certainty.ToString().ToLowerInvariant()))]))];
}
