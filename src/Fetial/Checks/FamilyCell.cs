using Fetial.Model;

namespace Fetial.Checks;

/// <summary>The value of a row in one text; <paramref name="Clause"/> is null for rows about the whole text.</summary>
public sealed record FamilyCell(Instrument Text, Commitment? Clause, SlotValue Value);
