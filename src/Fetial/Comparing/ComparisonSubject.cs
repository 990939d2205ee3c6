using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>What a reader asks to compare: ids of texts and clauses, a family by its frame, or what clauses are about.</summary>
/// <param name="Set">Null where something was not found.</param>
/// <param name="Unknown">The id or the words that were not found, else null.</param>
public sealed record ComparisonSubject(ComparedSet? Set, string? Unknown)
{
    /// <param name="ids">A single frame is its family. A clause stands for its text, of which only that clause is looked at. None: every text that has a clause <paramref name="about"/> the matter.</param>
    /// <param name="against">The id of a further text, or null.</param>
    public static ComparisonSubject Find(Perspective perspective, IEnumerable<string> ids, string? about, string? against)
    {
        var named = ids.Concat(against is null ? [] : [against]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var filter = about is null ? null : AboutFilter.Parse(perspective, about);
        if (about is not null && filter is null)
        {
            return new ComparisonSubject(null, about);
        }

        if (about is null && named is [var only] && perspective.FindInstrument(only) is { } frame && Families.Find(perspective, frame) is { } family)
        {
            return new ComparisonSubject(family, null);
        }

        var (texts, clauses) = (new SortedDictionary<string, Instrument>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in named)
        {
            if (perspective.FindCommitment(id) is { } clause)
            {
                texts[clause.Instrument.Id] = clause.Instrument;
                clauses.Add(id);
            }
            else if (perspective.FindInstrument(id) is { } text)
            {
                texts[id] = text;
                clauses.UnionWith(perspective.Commitments.Where(c => c.Instrument.Id == id).Select(c => c.Id));
            }
            else
            {
                return new ComparisonSubject(null, id);
            }
        }

        ImmutableArray<Commitment> kept = [.. perspective.Commitments.Where(c => (named.Count == 0 || clauses.Contains(c.Id)) && (filter is null || filter.Keeps(c)))];
        ImmutableArray<Instrument> columns = named.Count > 0 ? [.. texts.Values] : [.. kept.Select(c => c.Instrument).DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal)];
        return new ComparisonSubject(new ComparedSet(about is null ? string.Join(", ", columns.Select(t => t.Id)) : $"clauses about “{about}”", null, columns, kept), null);
    }
}
