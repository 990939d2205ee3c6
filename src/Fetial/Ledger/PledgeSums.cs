namespace Fetial.Ledger;

/// <summary>Adds promised sums of one kind: floors to floors, ceilings to ceilings. Clauses that repeat or are part of another are left out.</summary>
public static class PledgeSums
{
    /// <summary>One sum for each kind of bound that has a figure, in a fixed order.</summary>
    public static IEnumerable<(PledgeBound Bound, decimal Sum, int Count)> Of(IEnumerable<PledgeRow> rows) => rows
        .Where(r => r.Converted is not null && r.Clause.PartOf.IsEmpty && r.Clause.SameAs.IsEmpty)
        .GroupBy(r => r.Bound).OrderBy(g => (int)g.Key).Select(g => (g.Key, g.Sum(r => r.Converted ?? 0), g.Count()));
}
