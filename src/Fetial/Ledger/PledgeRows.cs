using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Holds the sums that clauses promise against the ledger, year by year. It compares and does not judge: an allocation is not a delivery.</summary>
public sealed class PledgeRows(Perspective perspective, LedgerBook book)
{
    private readonly RateTable rates = new(perspective.Architecture.Rates);

    /// <summary>The currency in which most lines of the ledger count; EUR where there is none.</summary>
    public string Currency { get; } = book.Lines.Where(l => l.Counts && l.Entry.IsMoney).GroupBy(l => l.Entry.Unit)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault() ?? "EUR";

    /// <summary>In order of bearer, clause and year; one row for each year that has begun by the as-of day.</summary>
    public ImmutableArray<PledgeRow> All()
    {
        var windows = perspective.Shared(static p => new Windows(p));
        var rows = ImmutableArray.CreateBuilder<PledgeRow>();
        foreach (var clause in perspective.Commitments.Where(IsMoney))
        {
            var bearers = perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, perspective.AsOf));
            if (bearers.Count == 1 && windows.Of(clause, bearers.Indices[0]) is { IsEmpty: false } spells)
            {
                var days = spells.Where(s => s.Standing is Standing.InForce or Standing.Provisional or Standing.Ended).Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days))
                    .Intersect(Windows.OwnDays(clause));
                rows.AddRange(Rows(clause, perspective.Architecture.Actors[bearers.Indices[0]], days));
            }
        }

        return [.. rows.OrderBy(r => r.Bearer.Name, StringComparer.Ordinal).ThenBy(r => r.Clause.Id, StringComparer.Ordinal).ThenBy(r => r.Year)];
    }

    private static bool IsMoney(Commitment clause) => clause.Duties.Any(d => d.Value.Commits && !d.Value.Negated && d.Value.Act.Verb.ExpectsAmount)
        && (clause.Amounts.Length > 0 || clause.Duties.Any(d => Delivered.Of(d.Value.Act) is not null));

    private IEnumerable<PledgeRow> Rows(Commitment clause, Actor bearer, TimeSet days)
    {
        if (days.IsEmpty || (clause.From is null && clause.To is null && clause.By is null && days.Last >= Calendar.Forever))
        {
            yield break;
        }

        var amount = perspective.Trusted(clause.Amounts)?.Value ?? clause.Duties.Select(d => Delivered.Of(d.Value.Act)?.Amount).FirstOrDefault(a => a is not null);
        // The clause's own term is what its sum is spread over, even where the text was signed within it.
        var (first, end) = (Math.Max(clause.From?.Value ?? days.First, 0), clause.To?.Value ?? clause.By?.Value ?? days.Last);
        var last = Math.Min(end, perspective.AsOf);
        var months = end >= Calendar.Forever ? 12 : Months(first, end);
        for (var year = DateOnly.FromDayNumber(first).Year; last >= first && year <= DateOnly.FromDayNumber(last).Year; year++)
        {
            // A term that only reaches into a year, as a financial year does, is told under the year in which it begins.
            if (year > DateOnly.FromDayNumber(first).Year && months <= 12)
            {
                yield break;
            }

            yield return Row(clause, bearer, amount, year, months, first, end);
        }
    }

    private PledgeRow Row(Commitment clause, Actor bearer, Amount? amount, int year, int months, int first, int last)
    {
        var number = amount is { Absence: AmountAbsence.None, Percent: false, Currency: not null } ? amount.Number : null;
        var isShare = number is not null && amount?.Per is null && months > 12;
        var forYear = number is null ? null : isShare ? number * 12 / months : number;
        var converted = forYear is { } value && amount?.Currency is { } currency ? rates.Convert(value, currency, Currency, Calendar.Day(year, 7, 1)) : null;
        var things = clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => r.Value).OfType<ThingFiller>().Select(t => t.Thing).OfType<Thing>().ToList();
        bool Named(string component) => things.Exists(t => t.Name == component)
            || perspective.Architecture.Vocabulary.Things.FirstOrDefault(t => t.Name == component) is { } found && things.Exists(t => perspective.Architecture.Vocabulary.IsKindOf(found, t));
        bool Mine(LedgerKey key, LedgerStage stage) => key.Donor == bearer.Name && key.Year == year && key.Stage == stage && key.Unit == Currency;
        var bound = BoundOf(amount);
        var notes = ImmutableArray.CreateBuilder<string>();
        if (bound == PledgeBound.Ceiling)
        {
            notes.Add("an upper limit, which less does not break");
        }

        if (months <= 12 && DateOnly.FromDayNumber(first) is { Month: not 1 } || (months <= 12 && last < Calendar.Forever && DateOnly.FromDayNumber(last).Year != year))
        {
            notes.Add($"its term, {Calendar.Text(first)} to {Calendar.Text(last)}, is no calendar year");
        }

        if (isShare)
        {
            notes.Add($"an even share of {amount} over {months / 12} years, which the clause does not say");
        }

        if (forYear is not null && converted is null)
        {
            notes.Add($"no rate from {amount?.Currency} to {Currency} is declared for {year}");
        }

        if (things.Count == 0 && number is not null)
        {
            notes.Add("names no kind of help, so that only the whole compares");
        }

        if (clause.Evidence < EvidenceGrade.Reported)
        {
            notes.Add($"the figure is {clause.Evidence.ToString().ToLowerInvariant()}");
        }

        notes.AddRange(clause.SameAs.Select(id => $"the same money as {id}"));
        notes.AddRange(clause.PartOf.Select(id => $"a part of {id}"));
        return new PledgeRow(
            clause, bearer, year, bound, amount, forYear, isShare, converted?.Number, converted?.Rate,
            book.Sum(k => Mine(k, LedgerStage.Allocated) && Named(k.Component)),
            book.Sum(k => Mine(k, LedgerStage.Allocated)),
            book.Sum(k => Mine(k, LedgerStage.Delivered)),
            notes.ToImmutable());
    }

    private static PledgeBound BoundOf(Amount? amount) => amount switch
    {
        null or { Absence: not AmountAbsence.None } => PledgeBound.NoneStated,
        { Percent: true } => PledgeBound.ShareOfOutput,
        { Qualifier: AmountQualifier.AtLeast } => PledgeBound.Floor,
        { Qualifier: AmountQualifier.AtMost } => PledgeBound.Ceiling,
        { Qualifier: AmountQualifier.About or AmountQualifier.Between } => PledgeBound.About,
        _ => PledgeBound.Exact,
    };

    /// <summary>Whole months of a closed range of days, rounded.</summary>
    private static int Months(int first, int last) => Math.Max(1, (int)Math.Round((last + 1 - first) / 30.436875));
}
