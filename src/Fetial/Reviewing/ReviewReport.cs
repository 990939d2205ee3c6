using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Text;

namespace Fetial.Reviewing;

/// <summary>The answer of `review`: what a draft changes in a portfolio, and nothing else.</summary>
/// <param name="Before">The portfolio without the draft, on the same day.</param>
/// <param name="After">The portfolio with it.</param>
/// <param name="New">Found only with the draft and not accepted, worst first.</param>
/// <param name="Accepted">Found only with the draft and accepted by a line of it or of the portfolio.</param>
/// <param name="Resolved">Found only without the draft, worst first.</param>
/// <param name="Changed">Found with and without, in other words or with other clauses; in the order of the report with the draft.</param>
/// <param name="Family">Where the draft departs from its families.</param>
/// <param name="Broken">Promises by or to others that could not be kept beside it.</param>
/// <param name="Diagnostics">What could not be read only because of the draft.</param>
public sealed record ReviewReport(
    ReviewedDraft Draft,
    CheckReport Before,
    CheckReport After,
    ImmutableArray<Finding> New,
    ImmutableArray<Finding> Accepted,
    ImmutableArray<Finding> Resolved,
    ImmutableArray<ChangedFinding> Changed,
    ImmutableArray<FamilyDifference> Family,
    ImmutableArray<BrokenPromise> Broken,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>New findings on amounts that would be counted, or taken out of one stock, twice.</summary>
    public IEnumerable<Finding> CountedTwice => New.Where(finding => finding.Kind is FindingKind.Duplicate or FindingKind.DoubleBooking);

    /// <summary>What the draft leaves vague.</summary>
    public IEnumerable<Finding> Vague => New.Where(finding => finding.Kind == FindingKind.Vague);

    /// <summary>The new findings that belong neither to <see cref="CountedTwice"/> nor to <see cref="Vague"/>.</summary>
    public IEnumerable<Finding> Others => New.Where(finding => finding.Kind is not (FindingKind.Duplicate or FindingKind.DoubleBooking or FindingKind.Vague));

    /// <summary>The same without findings below a severity; what the family says has none and stays.</summary>
    public ReviewReport From(Severity least) => this with
    {
        New = [.. New.Where(finding => finding.Severity >= least)],
        Accepted = [.. Accepted.Where(finding => finding.Severity >= least)],
        Resolved = [.. Resolved.Where(finding => finding.Severity >= least)],
        Changed = [.. Changed.Where(change => change.After.Severity >= least)],
        Broken = [.. Broken.Where(broken => broken.Finding.Severity >= least)],
    };

    public bool IsUnchanged => New.IsEmpty && Accepted.IsEmpty && Resolved.IsEmpty && Changed.IsEmpty && Family.IsEmpty && Diagnostics.IsEmpty;

    /// <summary>Whether a finding of at least this severity is new, or was less grave without the draft.</summary>
    public bool Adds(Severity level) => New.Any(finding => finding.Severity >= level) || Changed.Any(change => change.IsGraver && change.After.Severity >= level);
}
