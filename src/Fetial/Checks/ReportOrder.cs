using Fetial.Findings;

namespace Fetial.Checks;

/// <summary>
/// The order of a report: severity; then the class of the kind (what cannot all be kept or was broken, what others hold or nobody can reach, what weakens one
/// promise, what differs or stays open); then standing, certainty, the kind inside its class, evidence, the number of clauses, title and fingerprint. Written
/// out, because sorting by enumerations through their default comparers cannot be compiled ahead.
/// </summary>
public sealed class ReportOrder : IComparer<Finding>
{
    /// <summary>Kinds of one class weigh alike on different days and under different standings; the hundreds tell the class.</summary>
    public static int Rank(FindingKind kind) => kind switch
    {
        FindingKind.Breach => 100,
        FindingKind.Contradiction => 101,
        FindingKind.Collision => 102,
        FindingKind.ImpossibleDeadline => 103,
        FindingKind.PriorityCycle => 104,
        FindingKind.Expectation => 105,
        FindingKind.BlockedCondition => 200,
        FindingKind.AdversaryHeld => 201,
        FindingKind.Gap => 202,
        FindingKind.AttackerVote => 203,
        FindingKind.AttackerBearer => 204,
        FindingKind.Circular => 205,
        FindingKind.DoubleBooking => 206,
        FindingKind.Dormant => 300,
        FindingKind.NarrowedPromise => 301,
        FindingKind.PermissionConflict => 302,
        FindingKind.NonParty => 303,
        FindingKind.Duplicate => 304,
        FindingKind.Divergence => 400,
        FindingKind.Contested => 401,
        FindingKind.RivalFigures => 402,
        FindingKind.Variants => 403,
        FindingKind.Vague => 404,
        FindingKind.StaleAcceptance => 405,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of finding has no rank."),
    };

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : -1 : 1;
        }

        var order = (int)y.Severity - (int)x.Severity;
        order = order != 0 ? order : (Rank(x.Kind) / 100) - (Rank(y.Kind) / 100);
        order = order != 0 ? order : (int)x.Standing - (int)y.Standing;
        order = order != 0 ? order : Doubt(x.Certainty) - Doubt(y.Certainty);
        order = order != 0 ? order : Rank(x.Kind) - Rank(y.Kind);
        order = order != 0 ? order : (int)y.Evidence - (int)x.Evidence;
        order = order != 0 ? order : y.Clauses.Length - x.Clauses.Length;
        order = order != 0 ? order : string.CompareOrdinal(x.Title, y.Title);
        return order != 0 ? order : string.CompareOrdinal(x.Fingerprint, y.Fingerprint);
    }

    private static int Doubt(Certainty certainty) => certainty switch
    {
        Certainty.Certain => 0,
        Certainty.Attributed => 1,
        Certainty.Possible => 2,
        _ => 3,
    };
}
