namespace Fetial.Comparing;

/// <summary>One slot that is compared between aligned clauses.</summary>
/// <param name="NeedsTrigger">Compared within a family only between clauses that a hostile act triggers.</param>
/// <param name="NeedsHalf">A difference tells only where at least half of the texts have the clause: the tone of a clause is the family's matter, not that of a few.</param>
public sealed record ClauseSlot(string Name, bool NeedsTrigger, bool NeedsHalf, Func<AlignedClause, SlotValue> Read);
