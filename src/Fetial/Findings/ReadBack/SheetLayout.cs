using System.Collections.Immutable;

namespace Fetial.Findings;

/// <summary>Plain text for a width in characters: wrapped paragraphs, labels and compact tables, without colour.</summary>
internal static class SheetLayout
{
    /// <summary>Below this width nothing is narrowed further.</summary>
    private const int Narrowest = 40;

    private const int LabelWidth = 11;

    /// <summary>A paragraph; the first line begins with <paramref name="lead"/>, the others with as many blanks.</summary>
    public static IEnumerable<string> Paragraph(string text, int width, string lead = "")
    {
        var room = Math.Max(width, Narrowest) - lead.Length;
        var first = true;
        foreach (var line in Fold(text, Math.Max(room, 12)))
        {
            yield return (first ? lead : new string(' ', lead.Length)) + line;
            first = false;
        }
    }

    /// <summary>A label with its value; nothing where the value is empty.</summary>
    public static IEnumerable<string> Field(string label, string? value, int width) =>
        string.IsNullOrEmpty(value) ? [] : Paragraph(value, width, label.PadRight(LabelWidth) + (label.Length >= LabelWidth ? " " : ""));

    /// <summary>A blank line and a heading with a count; nothing where there is no body.</summary>
    public static IEnumerable<string> Section(string heading, int count, IEnumerable<string> body) =>
        count == 0 ? [] : body.Prepend($"{heading} ({count})").Prepend("");

    /// <summary>Rows in columns as wide as their longest cell, at most a share of the width; long cells fold. Empty columns are left out.</summary>
    public static IEnumerable<string> Table(IEnumerable<ImmutableArray<string>> rows, int width)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            yield break;
        }

        var used = Enumerable.Range(0, all[0].Length).Where(c => all.Exists(r => r[c].Length > 0)).ToList();
        var widths = Widths(all, used, Math.Max(width, Narrowest) - 2);
        foreach (var row in all)
        {
            var cells = used.Select((c, i) => Fold(row[c], widths[i]).ToList()).ToList();
            for (var line = 0; line < cells.Max(c => c.Count); line++)
            {
                var texts = cells.Select((c, i) => (line < c.Count ? c[line] : "").PadRight(widths[i]));
                yield return ("  " + string.Join("  ", texts)).TrimEnd();
            }
        }
    }

    private static List<int> Widths(List<ImmutableArray<string>> rows, List<int> used, int room)
    {
        var widths = used.Select(c => Math.Max(1, rows.Max(r => r[c].Length))).ToList();
        var gaps = 2 * (used.Count - 1);

        // The widest column gives way until the row fits.
        while (widths.Sum() + gaps > room && widths.Max() > 8)
        {
            widths[widths.IndexOf(widths.Max())]--;
        }

        return widths;
    }

    private static IEnumerable<string> Fold(string text, int room)
    {
        var line = "";
        foreach (var whole in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = whole;
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = "";
            }

            // A word longer than the line is cut, so that nothing runs over the width.
            while (word.Length > room)
            {
                yield return word[..room];
                word = word[room..];
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
