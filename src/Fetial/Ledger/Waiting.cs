using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;

namespace Fetial.Ledger;

/// <summary>What is blocked by one vote: promises whose needs are not on record as given.</summary>
public static class Waiting
{
    /// <summary>By clause; bearers of one clause are told together.</summary>
    public static ImmutableArray<WaitingRow> Of(ImmutableArray<CommitmentLife> lives) =>
    [
        .. lives.Where(l => l.Since is not null && l.Clause.Needs.Any(n => n.Value.Atoms().OfType<ConsentAtom>().Any(c => l.WaitsFor.Contains(c.Text))))
            .GroupBy(l => (l.Clause.Index, l.State)).OrderBy(g => g.First().Clause.Id, StringComparer.Ordinal)
            .Select(g => new WaitingRow(
                g.First().Clause,
                string.Join(", ", g.Select(l => l.BearerText)),
                g.Key.State,
                [.. g.First().Clause.Needs.SelectMany(n => n.Value.Atoms()).OfType<ConsentAtom>().Where(c => g.First().WaitsFor.Contains(c.Text)).Select(c => Sentences.ActorsText(c.Of)).Distinct(StringComparer.Ordinal)],
                g.First().WaitsFor)),
    ];
}
