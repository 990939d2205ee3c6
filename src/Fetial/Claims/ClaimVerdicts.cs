using System.Collections.Immutable;

namespace Fetial.Claims;

/// <summary>From the results of the tests to the verdict on a claim (docs/claims.md, "Verdicts"). The order of tests and of claims does not matter.</summary>
internal static class ClaimVerdicts
{
    /// <summary>What its tests say, whoever attacks it.</summary>
    public static ClaimVerdict Of(ImmutableArray<TestResult> results)
    {
        bool Any(ClaimVerdict verdict) => results.Any(r => r.Verdict == verdict);
        var decides = Any(ClaimVerdict.Holds) || Any(ClaimVerdict.HoldsIf) || Any(ClaimVerdict.Undetermined);
        return
            Any(ClaimVerdict.Fails) ? ClaimVerdict.Fails
            : Any(ClaimVerdict.Contested) ? ClaimVerdict.Contested
            : decides && (Any(ClaimVerdict.Undetermined) || Any(ClaimVerdict.NotDecided)) ? ClaimVerdict.Undetermined
            : Any(ClaimVerdict.HoldsIf) ? ClaimVerdict.HoldsIf
            : Any(ClaimVerdict.Holds) ? ClaimVerdict.Holds
            : Any(ClaimVerdict.NotDecidable) ? ClaimVerdict.NotDecidable
            : ClaimVerdict.NotDecided;
    }

    /// <summary>With those who attack it: a claim whose tests do not fail is contested where the tests of an attacker hold.</summary>
    public static ClaimVerdict Of(ClaimVerdict own, bool isAttackedByOneThatHolds) =>
        isAttackedByOneThatHolds && own is (ClaimVerdict.Holds or ClaimVerdict.HoldsIf or ClaimVerdict.Undetermined) ? ClaimVerdict.Contested : own;
}
