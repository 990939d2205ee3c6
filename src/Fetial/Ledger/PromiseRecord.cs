using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>What became of an actor's promises, by kind and force. Each occurrence of a repeated promise counts once.</summary>
/// <param name="Counts">By kind, then force; kinds without any promise are left out.</param>
public sealed record PromiseRecord(Actor Actor, ImmutableArray<RecordCount> Counts)
{
    public int Kept => Counts.Sum(c => c.Kept);

    public int KeptLate => Counts.Sum(c => c.KeptLate);

    public int PartlyKept => Counts.Sum(c => c.PartlyKept);

    public int Missed => Counts.Sum(c => c.Missed);

    public int Open => Counts.Sum(c => c.Open);

    public int Unknown => Counts.Sum(c => c.Unknown);
}
