using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>Amounts `out of` one stock exceed it on some day (design, "Double booking"), by a sweep over the days of the bookings.</summary>
public sealed class DoubleBookingCheck : IEditedCheck
{
    public const string Code = "F431";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "A stock is booked twice",
            "On some day the amounts that clauses draw out of one stock (`out of`) are more than the stock holds. Unknown amounts are shown as unknown and never counted as zero.",
            "Lower an amount, move it to other days, or draw it from another stock; where two clauses mean one amount write `same as` or `part of`.",
            "Each promise can be kept alone; together they cannot."),
    ];

    /// <summary>The stocks that the clauses that changed are or draw on, with all that is drawn out of them, and stocks from which the same clauses draw.</summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit)
    {
        var drawing = edit.Having(ClauseTrait.DrawsOnStock).Concat(edit.Versions.Where(c => !c.OutOf.IsEmpty)).ToList();
        if (drawing.Count > 0 && edit.Versions.Any(c => !c.PartOf.IsEmpty || !c.SameAs.IsEmpty))
        {
            return Reach.Everything;
        }

        var stocks = edit.Versions.SelectMany(c => c.OutOf.Append(c.Id).Append(c.Instrument.Id)).ToHashSet(StringComparer.Ordinal);
        stocks.IntersectWith(drawing.SelectMany(c => c.OutOf));
        while (drawing.Where(c => c.OutOf.Any(stocks.Contains)).SelectMany(c => c.OutOf).ToList() is var more && !more.TrueForAll(stocks.Contains))
        {
            stocks.UnionWith(more);
        }

        var own = edit.ClausesNamed(stocks);
        var reached = drawing.Where(c => c.OutOf.Any(stocks.Contains)).Select(c => c.Index).Concat(own).ToHashSet();
        return reached.Count == 0 ? Reach.Nothing : new Reach(reached, Beside: edit.Having(ClauseTrait.IsDeclaredPart).Select(c => c.Index).ToHashSet());
    }

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var stocks = new Stocks(perspective);
        var declared = DeclaredParts.Of(perspective);
        var drawings = PromisedSums.Of(perspective).All.Where(s => s.Amount.Per is null).SelectMany(s => s.Clause.OutOf.Distinct(StringComparer.Ordinal).Select(id => (Stock: id, Sum: s)));
        foreach (var stock in drawings.GroupBy(d => (d.Stock, d.Sum.Unit)).OrderBy(g => g.Key.Stock, StringComparer.Ordinal).ThenBy(g => g.Key.Unit, StringComparer.Ordinal))
        {
            if (stocks.SizeOf(stock.Key.Stock, stock.Key.Unit) is not { } size)
            {
                continue;
            }

            // A part of a booking is inside it, and what is told twice is booked once.
            var bookings = stock.Select(d => d.Sum).GroupBy(s => declared.GroupOf(s.Clause), StringComparer.Ordinal).SelectMany(g => Tops([.. g])).Select(Book).ToList();
            var rough = stocks.ClausesOf(stock.Key.Stock).Any(c => c.Amounts.Any(a => a.Value.Qualifier == AmountQualifier.About));

            // What stands in the books first; a text that is only proposed is asked only if the others leave room.
            foreach (var tier in bookings.Select(b => b.Sum.Tier).Distinct().Order())
            {
                var counted = bookings.Where(b => b.Sum.Tier <= tier).ToList();
                if (BookingSweep.First(counted, size, perspective.AsOf) is { } overdraft)
                {
                    yield return Make(perspective, stocks, stock.Key.Stock, stock.Key.Unit, size, overdraft, rough);
                    break;
                }
            }
        }
    }

    private static IEnumerable<PromisedSum> Tops(List<PromisedSum> group)
    {
        var ids = group.Select(s => s.Clause.Id).ToHashSet(StringComparer.Ordinal);
        var tops = group.Where(s => !s.Clause.PartOf.Any(ids.Contains)).DistinctBy(s => s.Clause.Id.Split('~')[0]).ToList();
        return tops.Where(s => !s.Clause.SameAs.Any(ids.Contains) || !tops.Exists(t => t.Clause.SameAs.IsEmpty)).DefaultIfEmpty(group[0]);
    }

    private static Booking Book(PromisedSum sum)
    {
        var (low, high) = BookingSweep.Bounds(sum.Amount);
        return new Booking(sum, low, high, sum.Amount.Qualifier == AmountQualifier.About);
    }

    private static Finding Make(Perspective perspective, Stocks stocks, string stock, string unit, (decimal Low, decimal High) size, Overdraft overdraft, bool rough)
    {
        var sums = overdraft.Bookings.Select(b => b.Sum).OrderBy(s => s.Clause.Id, StringComparer.Ordinal).ToList();
        var own = stocks.ClausesOf(stock);
        var evidence = sums.Select(s => s.Evidence).Concat(own.Select(c => c.Evidence)).Min();
        var tier = TextTier.Together(sums.Select(s => (s.Clause.Instrument.Id, s.Tier)));
        var certainty = overdraft.IsCertain && !rough && !overdraft.Bookings.Any(b => b.IsRough) ? Certainty.Certain : Certainty.Possible;
        var unknown = stocks.UnknownDrawings(stock);
        var limit = overdraft.IsCertain ? size.High : size.Low;
        var more = unknown.Count == 0 ? "" : $"; {SingleClause.List(unknown)} {(unknown.Count == 1 ? "draws" : "draw")} an unknown amount besides";
        var drawn = SingleClause.List([.. sums.Select(s => $"{s.Amount} ({s.Clause.Id})")], 6);
        return new Finding(
            Code, FindingKind.DoubleBooking, $"More is drawn out of {stock} than it holds",
            SeverityTable.Of(FindingKind.DoubleBooking, tier, certainty, evidence), certainty, tier, evidence,
            $"On {Calendar.Text(overdraft.Day)} {(overdraft.IsCertain ? "" : "up to ")}{Text(overdraft.Total, unit)} are drawn out of {stock}, which holds {Text(limit, unit)}: {drawn}{more}.",
            [
                .. sums.Select(s => ClauseText.Of(perspective, s.Clause, s.Duty, "in", evidence)),
                .. own.Where(c => sums.TrueForAll(s => s.Clause.Id != c.Id)).OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => ClauseText.Of(perspective, c, "out", evidence)),
            ],
            new Witness(Math.Max(overdraft.Day, 0), SingleClause.NamesOf(perspective, ActorMask.Of(sums.SelectMany(s => s.Bearers).Distinct())), null,
                [new WitnessFact($"{stock} holds {Text(limit, unit)}", true), .. sums.Select(s => new WitnessFact($"{s.Clause.Id} draws {s.Amount}", true)), .. unknown.Select(u => new WitnessFact($"{u} draws an unknown amount", true))]),
            "Lower an amount, move it to other days, or draw it from another stock.",
            Fingerprint.Of(Code, $"{tier} {stock} {unit}"));
    }

    private static string Text(decimal number, string unit) => new Amount(
        AmountQualifier.Exact, number, null, unit.Length == 3 && unit.All(char.IsUpper) ? unit : null, unit == "%", unit.Length == 3 && unit.All(char.IsUpper) || unit == "%" ? "" : unit, null, AmountAbsence.None).ToString();
}
