using System.Collections.Immutable;

namespace Fetial.Comparing;

/// <summary>How one text differs, slot by slot, from the text that it is held against.</summary>
/// <param name="Same">In how many rows, of those that both have, they say the same.</param>
public sealed record TextDifference(string Text, int Same, ImmutableArray<SlotDifference> Slots);
