using System.Collections.Immutable;

namespace Fetial.Strategy.Games;

/// <summary>One result of a game over the corners of the ranges of its values.</summary>
/// <param name="Value">At the values stated; null where it is a word or does not occur there.</param>
/// <param name="Least">Least number over the corners and the values stated; null for words.</param>
/// <param name="Most">Largest such number.</param>
/// <param name="Words">Every word that occurs, in the order of the corners; empty for numbers.</param>
/// <param name="Seen">In how many of the corners it occurs: an equilibrium may be there in some and not in others.</param>
public sealed record GamePart(string Key, string Meaning, double? Value, double? Least, double? Most, ImmutableArray<string> Words, int Seen);
