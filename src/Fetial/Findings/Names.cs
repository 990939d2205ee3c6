using Fetial.Model;

namespace Fetial.Findings;

/// <summary>The words for the closed lists of a finding, in output and JSON.</summary>
public static class Names
{
    /// <summary>Kebab case: <c>adversary-held</c>.</summary>
    public static string Text(FindingKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    public static string Text(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Text(Certainty certainty) => certainty switch
    {
        Certainty.Resolved => "resolved by priority",
        _ => certainty.ToString().ToLowerInvariant(),
    };

    public static string Text(StandingTier tier) => tier switch
    {
        StandingTier.InTheBooks => "in the books",
        StandingTier.IfRatified => "if ratified",
        StandingTier.IfAdopted => "if adopted",
        StandingTier.RivalProposals => "rival proposals",
        _ => "open text",
    };

    public static string Text(EvidenceGrade grade) => grade.ToString().ToLowerInvariant();
}
