using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// Sums that a portfolio expects to be set aside, held against the ledger (design, "gap against an expectation"): of every year that is over by the day named, at
/// least as much must be allocated of the kind of help that the clause names (of everything, where the ledger has no such kind). A ceiling is never undercut, and a
/// share that the clause does not state, a figure without a rate or one of the ledger that may be higher decides nothing.
/// </summary>
public sealed class AllocationCheck : ICheck
{
    public const string Code = "F325";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Less is allocated than promised",
            "The portfolio expects that what clauses promise in money is set aside, and for a year that is over the ledger has less of it.",
            "See with fetial track --only pledges what the ledger counts and why the two may differ; then mend the ledger, or the expectation.",
            "A promise whose money nobody has set aside is a promise on paper; but an allocation is no delivery, and what one source books is a signal and no proof."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        // A day that has not come is not judged yet.
        var expectations = perspective.Architecture.Expectations.Where(e => e.Kind == ExpectationKind.Allocated && !(e.At > perspective.AsOf)).ToList();
        if (expectations.Count == 0)
        {
            yield break;
        }

        var seen = Track.UpToItsDay(perspective);
        var book = LedgerBook.Of(seen);
        var pledges = new PledgeRows(seen, book);
        var rows = pledges.All();
        foreach (var expectation in expectations)
        {
            var day = expectation.At ?? perspective.AsOf;
            var asked = rows.Where(r => expectation.Ids.Contains(r.Clause.Id) && Calendar.Day(r.Year, 12, 31) <= day).ToList();
            var less = asked.Where(r => IsLess(r) && !HasUnknown(book, r)).ToList();
            if (less.Count > 0)
            {
                yield return Make(perspective, expectation, less, [.. asked.Where(r => r.Bound == PledgeBound.Ceiling && Booked(r).Number < r.Converted)], pledges.Currency);
            }
        }
    }

    /// <summary>Certainly less: an exact figure, a floor or an estimate for the year, and no line of the ledger that is unknown or a floor.</summary>
    private static bool IsLess(PledgeRow row) =>
        row is { IsShare: false, Bound: PledgeBound.Exact or PledgeBound.Floor or PledgeBound.About, Converted: { } promised }
        && Booked(row) is { Number: { } booked, Qualifier: AmountQualifier.Exact or AmountQualifier.AtMost } && booked < promised;

    /// <summary>Whether the bearer set something aside in the year of which no figure is known.</summary>
    private static bool HasUnknown(LedgerBook book, PledgeRow row) => book.Lines.Any(l => l is { Counts: true, Stage: LedgerStage.Allocated, Entry.Number: null }
        && l.Entry.Donor == row.Bearer.Name && l.Entry.First <= Calendar.Day(row.Year, 12, 31) && l.Entry.Last >= Calendar.Day(row.Year, 1, 1));

    private static LedgerFigure Booked(PledgeRow row) => row.InKind.Lines.IsEmpty ? row.All : row.InKind;

    private static Finding Make(Perspective perspective, Expectation expectation, List<PledgeRow> less, List<PledgeRow> ceilings, string currency)
    {
        var evidence = less.Concat(ceilings).Min(Grade);
        var shown = less.OrderBy(r => Booked(r).Number / r.Converted).Concat(ceilings).ToList();
        var upper = ceilings.Count == 0 ? "" : $" {SingleClause.List([.. ceilings.Select(r => $"{r.Clause.Id} ({Text(r, currency)})")])} {(ceilings.Count == 1 ? "is an upper limit" : "are upper limits")}, which less does not break.";
        return new Finding(
            Code, FindingKind.Gap, $"Less is allocated than {SingleClause.List([.. less.Select(r => r.Clause.Id).Distinct(StringComparer.Ordinal)])} {(less.Count == 1 ? "promises" : "promise")}",
            SeverityTable.Of(FindingKind.Expectation, StandingTier.InTheBooks, Certainty.Certain, evidence), Certainty.Certain, StandingTier.InTheBooks, evidence,
            $"Gap: the ledger has less than is promised by {string.Join("; ", shown.Take(less.Count).Select(r => $"{r.Clause.Id} ({Text(r, currency)})"))}.{upper} An allocation is not a delivery, and what is booked elsewhere is not seen.",
            [.. shown.DistinctBy(r => r.Clause.Index).Select(r => ClauseText.Of(perspective, r.Clause, Text(r, currency), Grade(r)))],
            new Witness(expectation.At ?? perspective.AsOf, [.. less.Select(r => r.Bearer.Name).Distinct(StringComparer.Ordinal)], null, [.. shown.Select(r => new WitnessFact($"{r.Clause.Id}: {Text(r, currency)}", true))]),
            "See what the ledger counts, or correct the expectation.",
            Fingerprint.Of(Code, expectation.Text));
    }

    /// <summary>"in 2024 EUR 0.075 bn of military aid against EUR 1 bn".</summary>
    private static string Text(PledgeRow row, string currency)
    {
        var promised = row.Stated?.Currency == currency ? $"{row.Stated}" : $"{row.Stated} ({currency} {FigureText.Billions(row.Converted ?? 0)} bn)";
        var figure = Booked(row);
        var kinds = row.InKind.Lines.Select(l => l.Entry.Component).Distinct(StringComparer.Ordinal).ToList();
        return $"in {row.Year} {(figure.Qualifier == AmountQualifier.AtMost ? "at most " : "")}{currency} {FigureText.Billions(figure.Number ?? 0)} bn{(kinds.Count == 1 ? $" of {kinds[0]}" : "")} against {promised}";
    }

    /// <summary>The weakest of the clause, the lines of the ledger and the rate.</summary>
    private static EvidenceGrade Grade(PledgeRow row) =>
        Booked(row).Lines.Select(l => l.Entry.Evidence).Append(row.Clause.Evidence).Append(row.Rate?.Evidence ?? EvidenceGrade.Text).Min();
}
