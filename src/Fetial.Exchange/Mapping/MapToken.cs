using Fetial.Text;

namespace Fetial.Exchange.Mapping;

/// <summary>A word, a quoted text (without its quotes) or a comma of a mapping.</summary>
internal readonly record struct MapToken(string Text, bool Quoted, TextSpan Span)
{
    public bool IsComma => !Quoted && Text == ",";

    public bool IsEquals => !Quoted && Text == "=";

    public bool Is(string word) => !Quoted && Text == word;
}
