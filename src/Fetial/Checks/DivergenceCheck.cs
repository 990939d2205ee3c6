using System.Collections.Immutable;
using Fetial.Comparing;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Texts of one family that differ in a slot; one finding per row, naming the minority (design, "Divergence").</summary>
public sealed class DivergenceCheck : IEditedCheck
{
    public const string Code = "F361";

    /// <summary>So many texts whose value does not count are still named.</summary>
    private const int Few = 2;

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "The family diverges",
            "Texts under one frame say different things in the same place. Values from reported evidence or better are counted; those that are not seen or not verified are shown as that.",
            "Bring the texts that differ into line, or accept the finding with the reason for the difference.",
            "Who is promised the same by many relies on the weakest; and an adversary will read the differences first."),
    ];

    /// <summary>The families of the texts, and all families with a text in common with them.</summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit)
    {
        var texts = Families.Around(edit.Now, edit.Versions.Select(c => c.Instrument.Id));
        return new Reach(texts.SelectMany(edit.ClausesOf).ToHashSet(), texts);
    }

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        foreach (var family in Families.Of(perspective))
        {
            foreach (var row in TableBuilder.Rows(perspective, family))
            {
                if (family.Frame is { } frame && Diverges(perspective, frame, row) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Diverges(Perspective perspective, Instrument frame, ComparedRow row)
    {
        if (RowVerdict.Divergence(perspective, row) is not { } verdict)
        {
            return null;
        }

        var counted = verdict.Counted;
        var uncounted = row.Cells.Where(c => !counted.Contains(c)).GroupBy(c => Uncounted(perspective, row, c, counted[0])).OrderBy(g => g.Key, StringComparer.Ordinal);
        var shown = verdict.Shares.Select((v, i) => i == 0 && verdict.HasMajority ? $"{v.Value} ({v.Texts.Length})" : $"{v.Value} ({v.Texts.Length}: {SingleClause.List(v.Texts)})")
            .Concat(uncounted.Select(u => u.Count() <= Few ? $"{u.Key} ({u.Count()}: {SingleClause.List([.. u.Select(c => c.Text.Id)])})" : $"{u.Key} ({u.Count()})"));
        var tier = counted.Select(c => RowVerdict.TierOf(perspective, c.Text)).Max();
        var evidence = (EvidenceGrade)counted.Min(c => (int)c.Evidence);
        return new Finding(
            Code, FindingKind.Divergence, $"{char.ToUpperInvariant(row.Name[0])}{row.Name[1..]} differs among the texts under {frame.Id}",
            SeverityTable.Of(FindingKind.Divergence, tier, Certainty.Certain, evidence), Certainty.Certain, tier, evidence,
            $"The texts under {frame.Id} differ in the {row.Name}: {string.Join(" · ", shown)}.",
            [.. counted.SelectMany(c => Clauses(perspective, row, c)), .. row.Cells.SelectMany(c => Weak(perspective, c))],
            new Witness(null, [], null, [.. row.Cells.Select(c => new WitnessFact($"{c.Text.Id}: {c.Shown}", true))]),
            "Bring the minority into line, or accept the finding with the reason for the difference.",
            Fingerprint.Of(Code, $"{frame.Id} {row.Name}"));
    }

    private static string Uncounted(Perspective perspective, ComparedRow row, ComparedCell cell, ComparedCell told) => cell switch
    {
        { Counts: false } => cell.Shown,
        _ when row.Kin is { } kin && !kin.Any(k => k.Contains(cell.Text.Id) && k.Contains(told.Text.Id)) => $"{cell.Value}, in a text of another kind",
        _ when RowVerdict.IsLoneSilence(perspective, row, cell) => $"{cell.Value}, the only text read as a whole",
        _ => $"{cell.Value}, not in the books",
    };

    /// <summary>Clauses whose value is not counted because its evidence is too weak: they are concerned all the same.</summary>
    private static IEnumerable<FindingClause> Weak(Perspective perspective, ComparedCell cell) =>
        from reading in cell.Readings
        where reading is { Clause: not null, Value: { Counts: false, State: ValueState.Stated } }
        group reading by reading.Clause into clause
        where clause.Key is not null && !cell.Readings.Any(r => r.Clause == clause.Key && r.Value.Counts)
        select ClauseText.Of(perspective, clause.Key, string.Join("; ", clause.Select(r => r.Value.Shown).Distinct(StringComparer.Ordinal)), (EvidenceGrade)clause.Min(r => (int)r.Value.Evidence));

    /// <summary>The clauses that a cell rests on, each once, with the values that it gives; in a row of single values the value of the text.</summary>
    private static IEnumerable<FindingClause> Clauses(Perspective perspective, ComparedRow row, ComparedCell cell) =>
        cell.Readings.Where(r => r.Value.Counts).GroupBy(r => r.Clause?.Id ?? cell.Text.Id).Select(g =>
        {
            var side = row.Lists ? string.Join("; ", g.Select(r => r.Value.Text).Distinct(StringComparer.Ordinal)) : cell.Value;
            var evidence = (EvidenceGrade)g.Min(r => (int)r.Value.Evidence);
            return g.First().Clause is { } clause ? ClauseText.Of(perspective, clause, side, evidence) : ClauseText.Of(perspective, cell.Text, side, evidence);
        });
}
