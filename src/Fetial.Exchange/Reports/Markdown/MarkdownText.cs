using System.Text;

namespace Fetial.Exchange.Reports.Markdown;

/// <summary>Builds GitHub-flavoured Markdown in which nothing that was read can become markup.</summary>
public sealed class MarkdownText
{
    private const string Marks = "\\`*_[]#|~$";

    private readonly StringBuilder text = new();

    public MarkdownText Heading(int level, string content) => Block($"{new string('#', level)} {Escaped(content)}");

    /// <summary>A paragraph of texts that are escaped already.</summary>
    public MarkdownText Block(string markdown)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(markdown).Append('\n');
        return this;
    }

    /// <summary>A list of lines that are escaped already; nothing for none.</summary>
    public MarkdownText List(IEnumerable<string> items)
    {
        var lines = items.Select(item => "- " + item).ToList();
        return lines.Count == 0 ? this : Block(string.Join('\n', lines));
    }

    /// <summary>A table of cells that are escaped already; nothing where there is no row.</summary>
    public MarkdownText Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(row => $"| {string.Join(" | ", row)} |").ToList();
        return lines.Count == 0 ? this : Block(string.Join('\n', lines.Prepend($"|{string.Concat(heads.Select(_ => "---|"))}").Prepend($"| {string.Join(" | ", heads)} |")));
    }

    public override string ToString() => text.ToString();

    /// <summary>A text as text: marks of the syntax stand behind a backslash, line ends become blanks.</summary>
    public static string Escaped(string content)
    {
        var escaped = new StringBuilder(content.Length + 8);
        foreach (var letter in content)
        {
            _ = letter switch
            {
                '\n' or '\r' or '\t' => escaped.Append(' '),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => escaped.Append('\uFFFD'),
                _ when Marks.Contains(letter, StringComparison.Ordinal) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        // A number or a dash at the start of a line would begin a list, an equals sign would make a heading of the line above.
        return escaped.Length > 0 && (escaped[0] is '-' or '+' or '=' || StartsAsList(escaped)) ? "\u200B" + escaped : escaped.ToString();
    }

    /// <summary>A code span around an id; ids hold no grave accents, and one that does is shown as text.</summary>
    public static string Code(string content) =>
        content.Contains('`', StringComparison.Ordinal) || content.Contains('|', StringComparison.Ordinal) || content.Any(char.IsControl) ? Escaped(content) : $"`{content}`";

    private static bool StartsAsList(StringBuilder line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits + 1 < line.Length && line[digits] == '.' && line[digits + 1] == ' ';
    }
}
