using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Fetial.Text;

namespace Fetial.Corpus.Tests;

/// <summary>Where comments name a row of a table: <c># events row 121</c>. Several may stand in one comment.</summary>
public sealed partial class RowComments
{
    private readonly ImmutableDictionary<(string Table, int Row), ImmutableArray<SourceLocation>> places;

    private RowComments(ImmutableDictionary<(string Table, int Row), ImmutableArray<SourceLocation>> places) => this.places = places;

    public static RowComments Read(IEnumerable<SourceText> texts) => new(
        texts.SelectMany(Of).GroupBy(found => found.Key, found => found.Place).ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray()));

    /// <summary>The lines whose comment names the row, in the order of the files.</summary>
    public ImmutableArray<SourceLocation> Of(string table, int row) => places.GetValueOrDefault((table, row), []);

    private static IEnumerable<((string Table, int Row) Key, SourceLocation Place)> Of(SourceText text)
    {
        for (var line = 0; line < text.LineCount; line++)
        {
            var content = text.Slice(text.LineSpan(line));
            var comment = content.StartsWith('#') ? 0 : content.LastIndexOf(" # ", StringComparison.Ordinal);
            if (comment < 0)
            {
                continue;
            }

            foreach (Match match in Row().Matches(content, comment))
            {
                yield return ((match.Groups[1].Value, int.Parse(match.Groups[2].Value, null)), new SourceLocation(text.Path, line + 1, 1, content.Length));
            }
        }
    }

    [GeneratedRegex(@"\b(coalitions|events|g7_joiners|deliveries_kiel|weapons_kiel) row (\d+)")]
    private static partial Regex Row();
}
