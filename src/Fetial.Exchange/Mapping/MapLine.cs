using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Exchange.Mapping;

/// <summary>One line of a mapping, comment cut off, cut into words, quoted texts and commas.</summary>
internal sealed class MapLine
{
    private MapLine(SourceText source, TextSpan span, ImmutableArray<MapToken> tokens, bool quoteOpen)
    {
        Source = source;
        Span = span;
        Tokens = tokens;
        QuoteOpen = quoteOpen;
    }

    public SourceText Source { get; }

    /// <summary>From the first to the last token.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<MapToken> Tokens { get; }

    public bool QuoteOpen { get; }

    /// <summary>The raw text from one token to the end of the line, comment left out.</summary>
    public string From(int token) => token < Tokens.Length
        ? Source.Slice(new TextSpan(Tokens[token].Span.Start, Span.End - Tokens[token].Span.Start)).Trim()
        : string.Empty;

    public static MapLine Read(SourceText source, int line)
    {
        var whole = source.LineSpan(line);
        var text = source.Content;
        var tokens = ImmutableArray.CreateBuilder<MapToken>();
        var open = false;
        var i = whole.Start;
        while (i < whole.End && !(text[i] == '#' && (i == whole.Start || char.IsWhiteSpace(text[i - 1]))))
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (text[i] == '"')
            {
                var close = text.IndexOf('"', i + 1, whole.End - i - 1);
                open |= close < 0;
                i = close < 0 ? whole.End : close + 1;
                tokens.Add(new MapToken(text[(start + 1)..(close < 0 ? i : close)], true, new TextSpan(start, i - start)));
                continue;
            }

            i++;
            while (text[start] != ',' && i < whole.End && !char.IsWhiteSpace(text[i]) && text[i] != ',' && text[i] != '"')
            {
                i++;
            }

            tokens.Add(new MapToken(text[start..i], false, new TextSpan(start, i - start)));
        }

        var span = tokens.Count == 0 ? new TextSpan(whole.Start, 0) : TextSpan.Cover(tokens[0].Span, tokens[^1].Span);
        return new MapLine(source, span, tokens.ToImmutable(), open);
    }
}
