using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>How far the parties have got with a text that waits, or waited, for their consent.</summary>
/// <param name="Opened">Day of the signature of the text, from which days are counted, or null.</param>
/// <param name="InForce">First day in force for any party by the as-of day, or null.</param>
/// <param name="Rows">Those without a step first, then by day.</param>
public sealed record Pipeline(Instrument Instrument, int? Opened, int? InForce, ImmutableArray<PipelineRow> Rows)
{
    public int AtHome => Rows.Count(r => r.IsDoneAtHome);

    public int Notified => Rows.Count(r => r.Notified is not null);

    /// <summary>Parties without a vote, a ratification or a notification on record.</summary>
    public ImmutableArray<Actor> Missing => [.. Rows.Where(r => !r.IsDoneAtHome).Select(r => r.Party)];
}
