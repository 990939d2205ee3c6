using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Exchange.Reports;

/// <summary>Why a finding was accepted.</summary>
public static class Acceptances
{
    /// <summary>The line that accepts it; null where it is not accepted.</summary>
    public static Acceptance? Of(Architecture architecture, Finding finding) =>
        architecture.Acceptances.FirstOrDefault(acceptance => acceptance.Fingerprint == $"{finding.Code}-{finding.Fingerprint}");

    public static string? Reason(Architecture architecture, Finding finding) => Of(architecture, finding)?.Because;
}
