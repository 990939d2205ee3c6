namespace Fetial.Coverage;

/// <summary>What becomes of a clause on a day when the threat comes true.</summary>
/// <param name="Kind">Null where it gives nothing under the threat.</param>
/// <param name="Reason">Why it is not firm; meaningless where it is.</param>
/// <param name="Why">In a few words, empty where it is firm.</param>
public sealed record TriggerOutcome(GrantKind? Kind, ShortfallReason Reason, string Why)
{
    public static TriggerOutcome Firm { get; } = new(GrantKind.Firm, ShortfallReason.LevelTooLow, "");
}
