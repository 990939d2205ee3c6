namespace Fetial.Ledger;

/// <summary>How far help has got. Sums of different stages are never added.</summary>
public enum LedgerStage
{
    Announced,
    Pledged,
    Allocated,
    Delivered,
    Withdrawn,
}
