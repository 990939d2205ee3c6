using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Coalitions against the ledger: a line belongs to one where it goes to it, comes from it, or goes <c>through</c> it.</summary>
public sealed class CoalitionBook(Perspective perspective, LedgerBook book)
{
    /// <summary>Those of which most is unknown first, then by name.</summary>
    public ImmutableArray<CoalitionProgress> All() =>
        [.. perspective.Architecture.Coalitions.Select(Of).OrderByDescending(c => c.Lacks.Length).ThenBy(c => c.Coalition.Actor.Name, StringComparer.Ordinal)];

    private CoalitionProgress Of(Coalition coalition)
    {
        var id = coalition.Actor.Name;
        var names = coalition.Actor.OtherNames.Append(id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<(string, LedgerFigure)> Figures(LedgerStage stage) =>
        [
            .. book.Lines.Where(l => l.Counts && l.Stage == stage && (names.Contains(l.Entry.Recipient) || names.Contains(l.Entry.Donor) || l.Entry.Through.Any(names.Contains)))
                .GroupBy(l => l.Entry.Unit).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, LedgerFigure.Of(g))),
        ];

        var leads = coalition.Leads.Where(l => perspective.IsKnown(l.Cites))
            .Select(l => (Text: Sentences.ActorsText(l.Value), Sources: string.Join(", ", l.Cites.Select(c => c.Source.Id)))).ToList();
        var rivals = leads.Select(l => l.Text).Distinct(StringComparer.Ordinal).Count() > 1;
        var needs = coalition.Needs.Where(n => perspective.IsKnown(n.Cites)).Select(n => n.Value).ToImmutableArray();
        var (pledged, allocated, delivered) = (Figures(LedgerStage.Pledged), Figures(LedgerStage.Allocated), Figures(LedgerStage.Delivered));
        var missing = needs.Select(n => Missing(n, delivered)).FirstOrDefault(m => m is not null);
        string?[] lacks =
        [
            leads.Count == 0 ? "no lead is named" : rivals ? "sources differ about the lead" : null,
            needs.IsEmpty ? "no need is stated" : missing is null ? "what is missing cannot be said" : null,
            pledged.IsEmpty && allocated.IsEmpty && delivered.IsEmpty ? coalition.Pledged.IsEmpty ? "no contribution has a figure" : "contributions are told in words only" : null,
        ];
        return new CoalitionProgress(
            coalition,
            [.. leads.Select(l => rivals && l.Sources.Length > 0 ? $"{l.Text} ({l.Sources})" : l.Text)],
            [.. perspective.Actors.MembersOf(coalition.Actor.Index, perspective.AsOf).Indices.Select(m => perspective.Architecture.Actors[m]).OrderBy(a => a.Name, StringComparer.Ordinal)],
            needs,
            [.. coalition.Pledged.Where(p => perspective.IsKnown(p.Cites)).Select(p => p.Value)],
            pledged,
            allocated,
            delivered,
            missing,
            [.. lacks.OfType<string>()]);
    }

    /// <summary>Need less delivery, where both are counted in one unit; a need per year has no one figure and is left as it is.</summary>
    private static string? Missing(Amount need, ImmutableArray<(string Unit, LedgerFigure Figure)> delivered)
    {
        if (need.Number is not { } wanted || need.Percent || need.Per is not null)
        {
            return null;
        }

        var figure = delivered.FirstOrDefault(d => d.Unit == (need.Currency ?? need.Unit)).Figure;
        return figure?.Number is { } given ? EnglishAmount.Of(need with { Number = Math.Max(0, wanted - given), Upper = null }) : null;
    }
}
