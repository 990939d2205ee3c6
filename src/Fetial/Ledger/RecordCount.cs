using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>How many things an actor owed of one kind and force, by what became of them. Evidence for later judgement, and no judgement itself.</summary>
/// <param name="Kind">The kind of promise: a rung of a ladder ("supply", "consult"), "restraint" for prohibitions, else "other".</param>
/// <param name="Force">What the texts are.</param>
/// <param name="Open">Pending, due or triggered.</param>
/// <param name="Unknown">Cannot be decided, or not researched.</param>
public readonly record struct RecordCount(string Kind, Force Force, int Kept, int KeptLate, int PartlyKept, int Missed, int Open, int Unknown)
{
    /// <summary>Those of which the record says what became of them.</summary>
    public int Decided => Kept + KeptLate + PartlyKept + Missed;
}
