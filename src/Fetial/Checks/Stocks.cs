using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>How much the stocks hold that clauses draw on: the amounts of the clause or of the text named by `out of`.</summary>
public sealed class Stocks
{
    private readonly Perspective perspective;
    private readonly Dictionary<string, List<Commitment>> clauses = new(StringComparer.Ordinal);
    private readonly ILookup<string, Commitment> drawing;

    public Stocks(Perspective perspective)
    {
        this.perspective = perspective;
        drawing = perspective.Commitments.SelectMany(c => c.OutOf.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Clause: c))).ToLookup(d => d.Id, d => d.Clause, StringComparer.Ordinal);
        foreach (var clause in drawing.Count == 0 ? [] : perspective.Commitments)
        {
            foreach (var id in new[] { clause.Id, clause.Instrument.Id }.Where(drawing.Contains))
            {
                if (!clauses.TryGetValue(id, out var list))
                {
                    clauses[id] = list = [];
                }

                list.Add(clause);
            }
        }
    }

    /// <summary>The clauses that declare the stock; empty for a coalition or a fund whose text declares none.</summary>
    public IReadOnlyList<Commitment> ClausesOf(string id) => clauses.TryGetValue(id, out var found) ? found : [];

    /// <summary>The clauses that draw on it without a number: that is unknown, never nothing.</summary>
    public IReadOnlyList<string> UnknownDrawings(string id) =>
        [.. drawing[id].Where(c => c.Amounts.Any(a => a.Value.Absence != Syntax.AmountAbsence.None)).Select(c => c.Id).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Its bounds in a unit; null where no number is declared, or where a part of it is unknown, so that the whole is. A share is one of a hundred.
    /// </summary>
    public (decimal Low, decimal High)? SizeOf(string id, string unit)
    {
        if (unit == "%")
        {
            return (100, 100);
        }

        var declared = ClausesOf(id).Where(c => !c.PartOf.Any(p => ClausesOf(id).Any(o => o.Id == p)) && c.Variant is null && !c.OutOf.Contains(id)).ToList();
        (decimal Low, decimal High)? size = null;
        foreach (var amount in declared.DistinctBy(c => DeclaredParts.Of(perspective).GroupOf(c)).SelectMany(c => AmountsOf(c)))
        {
            if (amount.Amount.Absence == Syntax.AmountAbsence.Unknown)
            {
                return null;
            }

            if (PromisedSums.UnitOf(amount.Amount, amount.Thing) == unit && amount.Amount.Per is null)
            {
                var (low, high) = BookingSweep.Bounds(amount.Amount);
                size = size is { } known ? (known.Low + low, known.High == decimal.MaxValue || high == decimal.MaxValue ? decimal.MaxValue : known.High + high) : (low, high);
            }
        }

        return size;
    }

    private static ImmutableArray<(Amount Amount, Thing? Thing)> AmountsOf(Commitment clause) =>
    [
        .. clause.Amounts.Select(a => (a.Value, (Thing?)null)),
        .. clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => r.Value).OfType<ThingFiller>().SelectMany(t => t.Amount is { } amount ? new[] { (amount, t.Thing) } : []),
    ];
}
