using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Fetial.Exchange.Reports.Html;

/// <summary>Builds HTML from elements that are always closed and texts that are always escaped.</summary>
public sealed partial class HtmlText
{
    private static readonly ImmutableArray<string> Openings = ["the", "each", "every", "either", "any", "all", "nobody"];

    private readonly StringBuilder text = new();

    /// <summary>An element around what <paramref name="inside"/> writes.</summary>
    /// <param name="attributes">Pairs of name and value; an empty value writes the name alone, null leaves the attribute out.</param>
    public HtmlText Element(string name, Action inside, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        inside();
        text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element with a text.</summary>
    public HtmlText Element(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(content);
        text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element that has no content, such as <c>meta</c>.</summary>
    public HtmlText Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        return this;
    }

    /// <summary>A link within the page.</summary>
    public HtmlText Link(string anchor, string content) => Element("a", content, ("href", "#" + Uri.EscapeDataString(anchor)));

    public HtmlText Text(string content)
    {
        foreach (var letter in content)
        {
            switch (letter)
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case '\'':
                    text.Append("&#39;");
                    break;
                // HTML has no other control characters, and those that turn the direction of what follows would make a text look like another.
                case (< ' ' and not ('\t' or '\n')) or (>= '\u007F' and < '\u00A0') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    text.Append('\uFFFD');
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return this;
    }

    /// <summary>A sentence: its first word gets a capital unless it is a name or an id, and no day is broken over two lines.</summary>
    public HtmlText Prose(string content)
    {
        var at = 0;
        var sentence = Begun(content);
        foreach (Match day in Day().Matches(sentence))
        {
            Text(sentence[at..day.Index]).Element("span", day.Value, ("class", "day"));
            at = day.Index + day.Length;
        }

        return Text(sentence[at..]);
    }

    public HtmlText Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>Markup or style of this program; never anything that was read.</summary>
    internal HtmlText Own(string markup)
    {
        text.Append(markup);
        return this;
    }

    public override string ToString() => text.ToString();

    private static string Begun(string content) =>
        Openings.FirstOrDefault(word => content.StartsWith(word + " ", StringComparison.Ordinal)) is null ? content : char.ToUpperInvariant(content[0]) + content[1..];

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    private void Open(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            text.Append(' ').Append(key);
            if (value.Length > 0)
            {
                text.Append("=\"");
                Text(value);
                text.Append('"');
            }
        }

        text.Append('>');
    }
}
