using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Runs all checks over a portfolio: <c>Check.Run(architecture, standpoint)</c>.</summary>
public static class Check
{
    /// <summary>The checks, in the order in which their kinds are shown.</summary>
    public static ImmutableArray<ICheck> All { get; } =
    [
        new ContradictionCheck(),
        new CollisionCheck(),
        new AdversaryCheck(),
        new ContestedCheck(),
        new ExpectationCheck(),
    ];

    public static CheckReport Run(Architecture architecture, Standpoint standpoint) => Run(new Perspective(architecture, standpoint));

    public static CheckReport Run(Perspective perspective)
    {
        var findings = All.SelectMany(c => c.Run(perspective)).ToList();
        var stale = StaleAcceptanceCheck.Run(perspective, findings);
        var accepted = perspective.Architecture.Acceptances.Select(a => a.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var ordered = findings.Concat(stale)
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => f.Standing)
            .ThenBy(f => f.Kind)
            .ThenByDescending(f => f.Evidence)
            .ThenByDescending(f => f.Clauses.Length)
            .ThenBy(f => f.Title, StringComparer.Ordinal)
            .ThenBy(f => f.Fingerprint, StringComparer.Ordinal)
            .ToLookup(f => accepted.Contains($"{f.Code}-{f.Fingerprint}"));
        return new CheckReport(perspective, [.. ordered[false]], [.. ordered[true]], perspective.Architecture.Diagnostics);
    }
}
