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
        new PermissionConflictCheck(),
        new NarrowedPromiseCheck(),
        new RivalFiguresCheck(),
        new VariantsCheck(),
        new BlockedConditionCheck(),
        new GapCheck(),
        new UncountedShareCheck(),
        new AllocationCheck(),
        new AdversaryCheck(),
        new CircularCheck(),
        new DormantCheck(),
        new DivergenceCheck(),
        new ContestedCheck(),
        new VagueCheck(),
        new ExpectationCheck(),
        new BreachCheck(),
        new NonPartyCheck(),
        new DuplicateCheck(),
        new DoubleBookingCheck(),
        new ImpossibleDeadlineCheck(),
        new PriorityCycleCheck(),
    ];

    public static CheckReport Run(Architecture architecture, Standpoint standpoint) => Run(new Perspective(architecture, standpoint));

    public static CheckReport Run(Perspective perspective)
    {
        return Report(perspective, [.. All.SelectMany(c => c.Run(perspective))]);
    }

    /// <summary>Findings as a report: with what is accepted set apart, and acceptances that silence nothing told.</summary>
    internal static CheckReport Report(Perspective perspective, List<Finding> findings)
    {
        var stale = StaleAcceptanceCheck.Run(perspective, findings);
        findings.AddRange(stale.ToList());
        var accepted = perspective.Architecture.Acceptances.Select(a => a.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var open = ImmutableArray.CreateBuilder<Finding>();
        var closed = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in findings.Order(new ReportOrder()))
        {
            (accepted.Contains($"{finding.Code}-{finding.Fingerprint}") ? closed : open).Add(finding);
        }

        return new CheckReport(perspective, open.ToImmutable(), closed.ToImmutable(), perspective.Architecture.Diagnostics);
    }
}
