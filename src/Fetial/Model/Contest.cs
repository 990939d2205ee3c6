using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A slot for which sources give different values.</summary>
/// <param name="Slot">The name of the slot; <c>act</c> for the acts of a clause.</param>
/// <param name="Rivals">One for each side, in the order in which they are written; at least two.</param>
public sealed record Contest<T>(string Slot, ImmutableArray<Rival<T>> Rivals);
