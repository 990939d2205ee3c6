using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>Two clauses of which one rules in what the other rules out.</summary>
/// <param name="Kinds">contradiction or collision; both where the definition leaves open which it is.</param>
/// <param name="Options">Every way in which it shows itself.</param>
internal sealed record PairAnswer(string In, string Out, ImmutableSortedSet<string> Kinds, ImmutableHashSet<Option> Options)
{
    public override string ToString() => $"{In} in, {Out} out: {string.Join(" or ", Kinds)}; {string.Join(", ", Options.Select(o => $"{o.Tier} {o.Certainty}").Order(StringComparer.Ordinal))}";
}
