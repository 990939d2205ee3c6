using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Texts of one family that differ in a slot; one finding per row, naming the minority (design, "Divergence").</summary>
public sealed class DivergenceCheck : ICheck
{
    public const string Code = "F361";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "The family diverges",
            "Texts under one frame say different things in the same place. Values from reported evidence or better are counted; those that are not seen or not verified are shown as that.",
            "Bring the texts that differ into line, or accept the finding with the reason for the difference.",
            "Who is promised the same by many relies on the weakest; and an adversary will read the differences first."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var table = new FamilyTable(perspective);
        foreach (var family in table.Families())
        {
            foreach (var row in table.Rows(family))
            {
                if (Diverges(perspective, family, row) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Diverges(Perspective perspective, Family family, FamilyRow row)
    {
        var all = row.Cells.Where(c => c.Value.Counts).ToList();

        // Texts in the books are held against each other first; a draft may still be brought into line.
        var standing = all.Where(c => TierOf(perspective, c.Text) == StandingTier.InTheBooks).ToList();
        var counted = standing.Count >= 3 && standing.Select(c => c.Value.Text).Distinct(StringComparer.Ordinal).Count() > 1 ? standing : all;
        var values = counted.GroupBy(c => c.Value.Text).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (values.Count < 2 || counted.Count < 3)
        {
            return null;
        }

        var uncounted = row.Cells.Where(c => !counted.Contains(c)).GroupBy(c => c.Value.Counts ? $"{c.Value.Text}, not in the books" : c.Value.Shown).OrderBy(g => g.Key, StringComparer.Ordinal);
        var shown = values.Select((v, i) => i == 0 ? $"{v.Key} ({v.Count()})" : $"{v.Key} ({v.Count()}: {SingleClause.List([.. v.Select(c => c.Text.Id)])})")
            .Concat(uncounted.Select(u => $"{u.Key} ({u.Count()})"));
        var told = string.Join(" · ", shown);
        var tier = counted.Select(c => TierOf(perspective, c.Text)).Max();
        var evidence = counted.Min(c => c.Value.Evidence);
        return new Finding(
            Code, FindingKind.Divergence, $"{char.ToUpperInvariant(row.Name[0])}{row.Name[1..]} differs among the texts under {family.Frame.Id}",
            SeverityTable.Of(FindingKind.Divergence, tier, Certainty.Certain, evidence), Certainty.Certain, tier, evidence,
            $"The texts under {family.Frame.Id} differ in the {row.Name}: {told}.",
            [.. counted.Select(c => c.Clause is { } clause ? ClauseText.Of(perspective, clause, c.Value.Text, c.Value.Evidence) : ClauseText.Of(perspective, c.Text, c.Value.Text, c.Value.Evidence))],
            new Witness(null, [], null, [.. row.Cells.Select(c => new WitnessFact($"{c.Text.Id}: {c.Value.Shown}", true))]),
            "Bring the minority into line, or accept the finding with the reason for the difference.",
            Fingerprint.Of(Code, $"{family.Frame.Id} {row.Name}"));
    }

    private static StandingTier TierOf(Perspective perspective, Instrument text) =>
        perspective.Standings.PartiesOn(text, perspective.AsOf).Indices.Select(p => Tiers.Of(perspective.Standings.On(text, p, perspective.AsOf)))
            .Where(t => t is not null).Select(t => t ?? StandingTier.OpenText).DefaultIfEmpty(StandingTier.IfAdopted).Min();
}
