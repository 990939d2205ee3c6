using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>One actor on one sheet. Promises are sorted: in force first, the strongest word first, then by id.</summary>
/// <param name="Promised">What it promised, as a bearer or a member of one.</param>
/// <param name="Proposed">What drafts would have it promise of which it is no author.</param>
/// <param name="Receives">What it was promised, as the protected, the creditor or the object, or as the other party where none of these is named.</param>
/// <param name="Owed">What is owed to it only as another party, for the good of somebody else.</param>
/// <param name="Acts">What it is recorded to have done, by year.</param>
/// <param name="Findings">Those that name it as a witness or concern a promise it made.</param>
public sealed record DossierSheet(
    string Name,
    string? Title,
    string Kind,
    ImmutableArray<DossierPromise> Promised,
    ImmutableArray<DossierPromise> Proposed,
    ImmutableArray<DossierPromise> Receives,
    ImmutableArray<DossierOwed> Owed,
    ImmutableArray<DossierMembership> Memberships,
    ImmutableArray<DossierYear> Acts,
    ImmutableArray<Finding> Findings)
{
    /// <summary>How much of each, in one sentence.</summary>
    public string Summary
    {
        get
        {
            var events = Acts.SelectMany(y => y.Events).ToList();
            var denied = events.Count(e => e.Denied);
            var bound = Promised.Count(p => p.Rank is Standing.InForce or Standing.Provisional);
            return $"{Counted(Promised.Length, "promise")} made, {bound} of them in the books; {(Proposed.IsEmpty ? "" : $"{Proposed.Length} proposed for it; ")}{Counted(Receives.Length, "promise")} received; "
                + $"{Counted(Memberships.Length, "membership")}; {Counted(events.Count - denied, "recorded act")}{(denied > 0 ? $" and {denied} denied" : "")}; {Counted(Findings.Length, "finding")}.";
        }
    }

    /// <summary>Plain text for a width in characters (80 to 120 read well).</summary>
    public IEnumerable<string> Lines(int width) =>
    [
        .. SheetLayout.Paragraph(Title is null ? $"{Name} ({Kind})" : $"{Name} — {Title} ({Kind})", width),
        .. SheetLayout.Paragraph(Summary, width),
        .. SheetLayout.Section("It promised", Promised.Length, Promised.SelectMany(p => Promise(p, made: true, width))),
        .. SheetLayout.Section("Proposed for it by others, or by nobody named", Proposed.Length, Proposed.SelectMany(p => Promise(p, made: true, width))),
        .. SheetLayout.Section("It was promised", Receives.Length, Receives.SelectMany(p => Promise(p, made: false, width))),
        .. SheetLayout.Section(
            "Owed to it as another party, for others", Owed.Sum(o => o.Clauses.Length), Owed.SelectMany(o => SheetLayout.Paragraph($"{o.Text}: {string.Join(", ", o.Clauses)}", width, "  "))),
        .. SheetLayout.Section("Member of", Memberships.Length, SheetLayout.Table(Memberships.Select(m => ImmutableArray.Create(m.Organisation, m.Days)), width)),
        .. SheetLayout.Section("Recorded acts", Acts.Sum(y => y.Events.Length), Acts.SelectMany(y => SheetParts.Events(y.Events, width).Prepend($"  {y.Year}: {Counted(y.Events.Length, "event")}"))),
        .. SheetParts.Findings(Findings, width),
    ];

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static IEnumerable<string> Promise(DossierPromise promise, bool made, int width) =>
    [
        .. SheetLayout.Paragraph($"{promise.Id}: {(made ? "" : promise.By + " ")}{string.Join(", ", new[] { promise.Amount.Length == 0 ? promise.Promise : $"{promise.Promise} ({promise.Amount})", promise.Deadline, promise.Trigger }.Where(t => t.Length > 0))}", width, "  "),
        .. SheetLayout.Paragraph(
            string.Join("; ", new[] { made ? $"to {promise.To}" : "", promise.Force, promise.Standing, $"exit: {promise.Exit}", Names.Text(promise.Evidence) }.Where(t => t.Length > 0)), width, "      "),
    ];
}
