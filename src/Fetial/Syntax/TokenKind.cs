namespace Fetial.Syntax;

public enum TokenKind
{
    /// <summary>Letters, digits and <c>- . ~ ' ’ &amp; _ /</c>, starting with a letter: a word of a phrase, an id, or an id with its article.</summary>
    Word,

    /// <summary>A decimal number with <c>.</c>, with or without a leading minus.</summary>
    Number,

    /// <summary><c>2024</c> is a Number; <c>2024-05</c> and <c>2024-05-06</c> are dates. Impossible dates are still tokens of this kind.</summary>
    Date,

    /// <summary><c>2024-05-06T10:00Z</c> or with <c>+02:00</c>.</summary>
    Moment,

    /// <summary>A double-quoted text on one line; <c>\"</c> and <c>\\</c> are the only escapes.</summary>
    String,
    Comma,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Colon,
    Less,
    Percent,

    /// <summary>Any other character, kept.</summary>
    Other,
    Comment,
    Whitespace,
}
