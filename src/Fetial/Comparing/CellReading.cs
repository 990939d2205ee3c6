using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>One statement that a cell rests on; <paramref name="Clause"/> is null where the text as a whole says it.</summary>
public sealed record CellReading(Commitment? Clause, SlotValue Value);
