using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>An acceptance whose finding is not there any more (design: "an acceptance is reported when it no longer applies").</summary>
public static class StaleAcceptanceCheck
{
    public const string Code = "F398";

    public static CatalogueEntry Entry { get; } = new(Code, "An acceptance no longer applies",
        "The finding that the acceptance silenced is not found from this standpoint: the matter is settled, or it changed and has a new fingerprint.",
        "Remove the `accept` line, or accept the new finding after reading it.",
        "A stale acceptance would one day silence something that nobody has read.");

    public static IEnumerable<Finding> Run(Perspective perspective, IReadOnlyCollection<Finding> findings)
    {
        var present = findings.Select(f => $"{f.Code}-{f.Fingerprint}").ToHashSet(StringComparer.Ordinal);
        foreach (var acceptance in perspective.Architecture.Acceptances.Where(a => !present.Contains(a.Fingerprint)))
        {
            var clause = new FindingClause(acceptance.Fingerprint, "accept", null, acceptance.Location.Path, acceptance.Location.Line, acceptance.Because ?? "", "", EvidenceGrade.Text);
            yield return new Finding(
                Code, FindingKind.StaleAcceptance, $"The acceptance of {acceptance.Fingerprint} no longer applies",
                SeverityTable.Of(FindingKind.StaleAcceptance, StandingTier.InTheBooks, Certainty.Certain, EvidenceGrade.Text),
                Certainty.Certain, StandingTier.InTheBooks, EvidenceGrade.Text,
                $"No finding has the fingerprint {acceptance.Fingerprint} that this line accepts.",
                [clause], new Witness(null, [], null, []),
                "Remove the line, or accept the finding that took its place.",
                Fingerprint.Of(Code, acceptance.Fingerprint));
        }
    }
}
