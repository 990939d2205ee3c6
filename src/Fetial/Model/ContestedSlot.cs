using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A slot for which sources give different values: the values as written, each with its sources.</summary>
/// <param name="Id">The instrument, article or coalition.</param>
public sealed record ContestedSlot(string Id, string Slot, ImmutableArray<Stated<string>> Values, string? Scenario);
