namespace Fetial.Ledger;

/// <summary>A line with what the fold made of it.</summary>
/// <param name="Stage">The stage at which it counts; of a revision, that of the line it revises.</param>
/// <param name="Perhaps">Its days reach past the as-of day, so that it may not have happened yet.</param>
/// <param name="LeftOut">Why it is in no sum, or null where it counts.</param>
public sealed record LedgerLine(LedgerEntry Entry, LedgerStage Stage, bool Perhaps, string? LeftOut)
{
    public bool Counts => LeftOut is null;

    /// <summary>The line that took its place, or null.</summary>
    public LedgerEntry? RevisedBy { get; init; }
}
