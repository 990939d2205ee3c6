using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Tests.Syntax;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Türkiye joins Škoda's", "Word:Türkiye Word:joins Word:Škoda's")]
    [InlineData("pact/c01~x, A / B", "Word:pact/c01~x Comma:, Word:A Other:/ Word:B")]
    [InlineData("-10 7.1 40000 0.25%", "Number:-10 Number:7.1 Number:40000 Number:0.25 Percent:%")]
    [InlineData("2024 2024-05 2024-05-06 2024-13-99", "Number:2024 Date:2024-05 Date:2024-05-06 Date:2024-13-99")]
    [InlineData("2024-05-06T10:00Z 2024-05-06T10:00+02:00", "Moment:2024-05-06T10:00Z Moment:2024-05-06T10:00+02:00")]
    [InlineData("50-state 7.1bn 2024/05", "Other:50-state Other:7.1bn Other:2024/05")]
    [InlineData("a#b # c", "Word:a Other:# Word:b Comment:# c")]
    [InlineData("# c \"d\"", "Comment:# c \"d\"")]
    [InlineData("\"a # b\\\" c\" d", "String:\"a # b\\\" c\" Word:d")]
    [InlineData("\"open # b", "String:\"open # b")]
    [InlineData("url https://x.org/a?b=c#d e", "Word:url Other:https://x.org/a?b=c#d Word:e")]
    [InlineData("a\t<\u00a0(b)[c]:", "Word:a Less:< OpenParenthesis:( Word:b CloseParenthesis:) OpenBracket:[ Word:c CloseBracket:] Colon::")]
    public void Tokenize_Line_FindsTheKinds(string line, string expected)
    {
        var tokens = Tokenizer.Tokenize(new SourceText("line.fetial", line), new TextSpan(0, line.Length));
        Assert.Equal(expected, string.Join(' ', tokens.Where(t => t.Kind != TokenKind.Whitespace).Select(t => $"{t.Kind}:{t.Text}")));
    }

    [Theory]
    [InlineData("\"a \\\"b\\\" c\"", "a \"b\" c", true)]
    [InlineData("\"a\\\\\"", "a\\", true)]
    [InlineData("\"a\\n\"", "a\\n", true)]
    [InlineData("\"\"", "", true)]
    [InlineData("\"open", "open", false)]
    [InlineData("\"open\\\"", "open\"", false)]
    public void Value_Text_DropsQuotesAndEscapes(string text, string value, bool terminated)
    {
        var token = new Token(TokenKind.String, text, new TextSpan(0, text.Length));
        Assert.Equal((value, terminated), (token.Value, token.IsTerminated));
    }
}
