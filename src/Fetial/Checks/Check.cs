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

    public static CheckReport Run(Perspective perspective) => Report(perspective, [.. Found(perspective).SelectMany(f => f)]);

    /// <summary>
    /// What each check finds, in their order. In a portfolio of many clauses two threads take checks from the two ends of the list, each with a perspective of its
    /// own: checks that stand together share most of what they work out.
    /// </summary>
    internal static ImmutableArray<Finding>[] Found(Perspective perspective)
    {
        var found = new ImmutableArray<Finding>[All.Length];
        if (perspective.Beside() is not { } beside)
        {
            for (var i = 0; i < All.Length; i++)
            {
                found[i] = [.. All[i].Run(perspective)];
            }

            return found;
        }

        // What nearly all checks read is found once: by one thread what clauses rule in and out, by the other how far they have got.
        var standing = Task.Run(() => SingleClause.Standing(beside));
        AllResults.Of(perspective);
        standing.GetAwaiter().GetResult();
        AllResults.Lend(perspective, beside);
        SingleClause.LendStanding(beside, perspective);

        var (taken, front, back) = (new int[All.Length], -1, All.Length);
        var helper = Task.Run(() => Work(beside, () => Interlocked.Decrement(ref back)));
        Work(perspective, () => Interlocked.Increment(ref front));
        helper.GetAwaiter().GetResult();
        return found;

        void Work(Perspective own, Func<int> next)
        {
            for (var i = next(); i >= 0 && i < All.Length && Interlocked.Exchange(ref taken[i], 1) == 0; i = next())
            {
                found[i] = [.. All[i].Run(own)];
            }
        }
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
