using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Checks;

/// <summary>The answer of `check`: findings, worst first, and those that were accepted.</summary>
/// <param name="Perspective">What was read and from which standpoint.</param>
/// <param name="Findings">Not accepted, in a fixed order, worst first (<see cref="ReportOrder"/>).</param>
/// <param name="Accepted">Found, but silenced by an acceptance.</param>
/// <param name="Diagnostics">What could not be read; everything else was checked all the same.</param>
public sealed record CheckReport(Perspective Perspective, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Accepted, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The report with some findings replaced, after an edit that left acceptances as they were.</summary>
    /// <param name="now">The portfolio as it is now.</param>
    /// <param name="dropped">Findings of this report.</param>
    /// <param name="added">Those that take their place.</param>
    internal CheckReport Edited(Perspective now, IReadOnlyCollection<Finding> dropped, IReadOnlyCollection<Finding> added)
    {
        var gone = dropped.ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        var order = new ReportOrder();
        if (!now.Architecture.Acceptances.IsEmpty)
        {
            return Check.Report(now, [.. Findings.Concat(Accepted).Where(f => f.Kind != FindingKind.StaleAcceptance && !gone.Contains(f)), .. added]);
        }

        var merged = ImmutableArray.CreateBuilder<Finding>(Findings.Length - gone.Count + added.Count);
        var next = new Queue<Finding>(added.Order(order));
        foreach (var finding in Findings.Where(f => !gone.Contains(f)))
        {
            while (next.TryPeek(out var first) && order.Compare(first, finding) < 0)
            {
                merged.Add(next.Dequeue());
            }

            merged.Add(finding);
        }

        merged.AddRange(next);
        return this with { Perspective = now, Findings = merged.ToImmutable(), Diagnostics = now.Architecture.Diagnostics };
    }
}
