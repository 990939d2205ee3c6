using System.Text;

namespace Fetial.Cli.Output;

/// <summary>Breaks a text into lines at blanks.</summary>
public static class TextWrap
{
    /// <summary>
    /// Lines of at most <paramref name="width"/> columns (1 or more). A word that is longer is cut, behind a hyphen or a slash where it has one. Line ends in the text are kept,
    /// runs of blanks become one. An empty text is one empty line.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            AddParagraph(lines, paragraph, width);
        }

        return lines;
    }

    private static void AddParagraph(List<string> lines, string paragraph, int width)
    {
        var line = new StringBuilder();
        var filled = 0;
        foreach (var word in paragraph.Split([' ', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var length = DisplayWidth.Of(word);
            if (filled > 0 && filled + 1 + length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                filled = 0;
            }

            if (filled > 0)
            {
                line.Append(' ');
                filled++;
            }

            filled = length <= width ? Append(line, word, filled, length) : AppendCut(lines, line, word, width);
        }

        lines.Add(line.ToString());
    }

    private static int Append(StringBuilder line, string word, int filled, int length)
    {
        line.Append(word);
        return filled + length;
    }

    // Called on an empty line only: a word longer than the width never fits behind another.
    private static int AppendCut(List<string> lines, StringBuilder line, string word, int width)
    {
        var filled = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var columns = DisplayWidth.Of(rune);
            if (filled > 0 && filled + columns > width)
            {
                // An id is cut behind a hyphen or a slash where it has one, so that its parts stay words.
                var rest = line.ToString();
                var end = rest.LastIndexOfAny(['-', '/']) is >= 1 and var last ? last + 1 : rest.Length;
                lines.Add(rest[..end]);
                line.Clear().Append(rest, end, rest.Length - end);
                filled = DisplayWidth.Of(rest[end..]);
            }

            line.Append(rune.ToString());
            filled += columns;
        }

        return filled;
    }
}
