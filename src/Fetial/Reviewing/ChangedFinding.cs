using Fetial.Findings;

namespace Fetial.Reviewing;

/// <summary>A finding that is there with and without the draft, and says something else with it.</summary>
public sealed record ChangedFinding(Finding Before, Finding After)
{
    /// <summary>Whether the draft makes it graver; such a finding counts as a new one for the exit code.</summary>
    public bool IsGraver => After.Severity > Before.Severity;
}
