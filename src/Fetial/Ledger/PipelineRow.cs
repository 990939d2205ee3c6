using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>One party on the way to the entry into force of a text.</summary>
/// <param name="Signed">Day of its signature or adoption.</param>
/// <param name="Vote">Day on which a parliament or another organ of it approved the text; it obliges nobody outside.</param>
/// <param name="Ratified">Day of its ratification, as the sources call it.</param>
/// <param name="Notified">Day on which it deposited its paper or notified the others: the step that counts.</param>
/// <param name="Days">From the signature of the text to the last step of the party, or to the as-of day where it has taken none.</param>
public sealed record PipelineRow(Actor Party, int? Signed, int? Vote, int? Ratified, int? Notified, int? Days)
{
    /// <summary>Whether any step at home is recorded: a vote or a ratification.</summary>
    public bool IsDoneAtHome => Vote is not null || Ratified is not null || Notified is not null;
}
