namespace Fetial.Checks;

/// <summary>One slot of the table of a family.</summary>
/// <param name="NeedsTrigger">Compared only between clauses that a hostile act triggers.</param>
/// <param name="Lists">Compared also where texts have several clauses, by the set of their values.</param>
public sealed record FamilySlot(string Name, bool NeedsTrigger, bool Lists, Func<AlignedClause, SlotValue> Read);
