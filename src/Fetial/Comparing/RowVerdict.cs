using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>
/// How a row splits. Texts in the books are held against each other first, for a draft may still be brought into line; where they agree, or are
/// fewer than three, all texts count.
/// </summary>
/// <param name="Counted">The cells whose values were counted.</param>
/// <param name="Shares">The values, the most frequent first; in a row of lists a text may stand under several.</param>
public sealed record RowVerdict(ImmutableArray<ComparedCell> Counted, ImmutableArray<ValueShare> Shares)
{
    public bool Differs => Shares.Length > 1;

    /// <summary>Whether one value is more frequent than every other; without a majority there is no minority either.</summary>
    public bool HasMajority => Shares.Length > 1 && Shares[0].Texts.Length > Shares[1].Texts.Length;

    /// <summary>Whether a cell has a value other than that of the majority.</summary>
    public bool IsMinority(ComparedCell cell) => HasMajority && Shares.Skip(1).Any(s => s.Texts.Contains(cell.Text.Id));

    public static RowVerdict Of(Perspective perspective, ComparedRow row) => Of(perspective, row, row.Cells);

    /// <summary>The divergence of a row: of the largest group of texts of one kind that differ among themselves; null where there is none.</summary>
    public static RowVerdict? Divergence(Perspective perspective, ComparedRow row)
    {
        var groups = row.Kin?.Select(kin => row.Cells.Where(c => kin.Contains(c.Text.Id)).ToImmutableArray()) ?? [row.Cells];
        return row.Tells ? groups.Select(cells => Of(perspective, row, cells)).FirstOrDefault(v => v.Differs && v.Counted.Length >= Families.Least) : null;
    }

    private static RowVerdict Of(Perspective perspective, ComparedRow row, ImmutableArray<ComparedCell> cells)
    {
        var all = cells.Where(c => c.Counts && !IsLoneSilence(perspective, row, c)).ToImmutableArray();
        ImmutableArray<ComparedCell> standing = [.. all.Where(c => TierOf(perspective, c.Text) == StandingTier.InTheBooks)];
        var counted = standing.Length >= Families.Least && Split(row, standing).Length > 1 ? standing : all;
        return new RowVerdict(counted, Split(row, counted));
    }

    /// <summary>
    /// Whether a text is silent, as far as a reading of it as a whole tells, and no other text of the row that has got as far was read as a whole. Then the silence says what was
    /// read and not what the texts say, and it is shown without being counted. A silence that a source records counts by itself.
    /// </summary>
    public static bool IsLoneSilence(Perspective perspective, ComparedRow row, ComparedCell cell) =>
        row.Cells.Length >= Families.Least && cell.Readings.All(r => r is { Clause: null, Value.State: ValueState.Absent })
        && row.Cells.Count(c => c.Text.Evidence >= EvidenceGrade.Text && TierOf(perspective, c.Text) <= TierOf(perspective, cell.Text)) < 2;

    /// <summary>How far a text has got with the party for which it has got furthest.</summary>
    public static StandingTier TierOf(Perspective perspective, Instrument text) =>
        perspective.Lasting(static p => new TextTiers(new StandingTier?[p.Architecture.Instruments.Length])).Known[text.Index] ??= FindTier(perspective, text);

    private static StandingTier FindTier(Perspective perspective, Instrument text) =>
        perspective.Standings.PartiesOn(text, perspective.AsOf).Indices.Select(p => Tiers.Of(perspective.Standings.On(text, p, perspective.AsOf)))
            .Where(t => t is not null).Select(t => t ?? StandingTier.OpenText).DefaultIfEmpty(StandingTier.IfAdopted).Min();

    /// <summary>How far each text has got, by its number; null where nobody has asked.</summary>
    private sealed record TextTiers(StandingTier?[] Known);

    private static ImmutableArray<ValueShare> Split(ComparedRow row, ImmutableArray<ComparedCell> cells) =>
        [.. cells.SelectMany(c => (row.Lists ? c.Readings.Where(r => r.Value.Counts).Select(r => r.Value.Text).Distinct() : [c.Value]).Select(v => (Value: v, c.Text.Id)))
            .GroupBy(v => v.Value, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ValueShare(g.Key, [.. g.Select(v => v.Id)]))];
}
