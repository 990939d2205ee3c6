using Fetial.Model;

namespace Fetial.Findings;

/// <summary>The table of design.md section 2: by kind and standing, lowered for possible and attributed, capped by evidence.</summary>
public static class SeverityTable
{
    public static Severity Of(FindingKind kind, StandingTier tier, Certainty certainty, EvidenceGrade evidence, bool isPast = false)
    {
        var severity = Base(kind, tier);
        if (severity == Severity.Error && certainty is Certainty.Possible or Certainty.Attributed)
        {
            severity = Severity.Warning;
        }

        // Findings concern what holds or can still come; what is over is told, and weighs no more than what a rule resolves.
        if (certainty == Certainty.Resolved || isPast)
        {
            severity = Severity.Note;
        }

        return Cap(severity, evidence);
    }

    /// <summary>Reported evidence carries at most a warning; weak and unverified at most a note.</summary>
    public static Severity Cap(Severity severity, EvidenceGrade evidence) => evidence switch
    {
        EvidenceGrade.Reported => severity > Severity.Warning ? Severity.Warning : severity,
        EvidenceGrade.Weak or EvidenceGrade.Unverified => Severity.Note,
        _ => severity,
    };

    private static Severity Base(FindingKind kind, StandingTier tier) => Weight(kind) switch
    {
        2 => tier switch
        {
            StandingTier.InTheBooks => Severity.Error,
            StandingTier.IfRatified or StandingTier.IfAdopted => Severity.Warning,
            _ => Severity.Note,
        },
        1 => tier == StandingTier.InTheBooks ? Severity.Warning : Severity.Note,
        _ => Severity.Note,
    };

    private static int Weight(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction or FindingKind.Collision or FindingKind.ImpossibleDeadline or FindingKind.PriorityCycle or FindingKind.Breach
            or FindingKind.Expectation or FindingKind.AdversaryHeld or FindingKind.AttackerVote or FindingKind.AttackerBearer or FindingKind.Circular
            or FindingKind.BlockedCondition or FindingKind.DoubleBooking => 2,
        FindingKind.NarrowedPromise or FindingKind.PermissionConflict or FindingKind.Duplicate or FindingKind.NonParty or FindingKind.Dormant
            or FindingKind.Divergence or FindingKind.Contested or FindingKind.StaleAcceptance => 1,
        _ => 0,
    };
}
