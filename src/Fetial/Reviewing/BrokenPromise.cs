using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Reviewing;

/// <summary>A promise of the portfolio that could not be kept beside the draft, although not everyone concerned is a party to the draft.</summary>
/// <param name="Finding">The new or changed finding that tells it.</param>
/// <param name="Clause">The promise, as the finding shows it.</param>
/// <param name="BorneBy">Who bears it and is no party to the draft, in ordinal order.</param>
/// <param name="OwedTo">
/// To whom it is owed, for whom it is, or else who is a party to its text, as far as neither its bearer nor a party to the draft.
/// </param>
public sealed record BrokenPromise(Finding Finding, FindingClause Clause, ImmutableArray<string> BorneBy, ImmutableArray<string> OwedTo)
{
    /// <summary>The promises on the other side of the draft's clauses in findings of two sides, and those broken by an event of the draft.</summary>
    /// <param name="told">The findings that are new or changed.</param>
    public static ImmutableArray<BrokenPromise> Find(Perspective after, ReviewedDraft draft, IEnumerable<Finding> told) =>
        [.. told.SelectMany(finding => Opposed(finding, draft).Select(clause => Of(after, draft, finding, clause)).OfType<BrokenPromise>())];

    private static IEnumerable<FindingClause> Opposed(Finding finding, ReviewedDraft draft)
    {
        if (finding.Kind == FindingKind.Breach)
        {
            return draft.Events.IsEmpty ? [] : finding.Clauses.Where(clause => !draft.Has(clause.Id));
        }

        if (finding.Kind is not (FindingKind.Contradiction or FindingKind.Collision or FindingKind.PermissionConflict or FindingKind.NarrowedPromise or FindingKind.BlockedCondition))
        {
            return [];
        }

        var sides = finding.Clauses.Where(clause => draft.Has(clause.Id)).Select(IsOut).ToHashSet();
        return finding.Clauses.Where(clause => !draft.Has(clause.Id) && sides.Contains(!IsOut(clause)));
    }

    private static bool IsOut(FindingClause clause) => clause.Side.EndsWith("out", StringComparison.Ordinal);

    private static BrokenPromise? Of(Perspective after, ReviewedDraft draft, Finding finding, FindingClause shown)
    {
        if (after.Commitments.FirstOrDefault(clause => clause.Id == shown.Id) is not { } clause)
        {
            return null;
        }

        var frame = new Frame(clause.Instrument, null, after.AsOf);
        var bearers = after.Actors.Resolve(clause.Bearers, frame);
        var owed = (clause.OwedTo ?? clause.For) is { } named ? after.Actors.Resolve(named.Value, frame) : after.Standings.PartiesOn(clause.Instrument, after.AsOf);
        var (by, to) = (bearers.Except(draft.Parties), owed.Except(bearers).Except(draft.Parties));
        return by.IsEmpty && to.IsEmpty ? null : new BrokenPromise(finding, shown, SingleClause.NamesOf(after, by), SingleClause.NamesOf(after, to));
    }
}
