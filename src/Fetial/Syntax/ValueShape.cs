namespace Fetial.Syntax;

/// <summary>What the value of a slot looks like, and so which parser reads it.</summary>
public enum ValueShape
{
    /// <summary>The name alone.</summary>
    Flag,

    /// <summary>The name and its citations.</summary>
    Cites,

    /// <summary>One quoted text.</summary>
    QuotedText,

    /// <summary>A language and one quoted text.</summary>
    Quote,

    /// <summary>Tokens for binding, or kept as they are.</summary>
    Phrase,

    /// <summary>An address: the rest of the line, as one token.</summary>
    Address,
    Parties,

    /// <summary>Parties with <c>each of</c>, <c>jointly</c> or <c>any N of</c> before them.</summary>
    Bearers,
    Places,
    When,
    Ids,
    Condition,
    Act,
    Amount,
    Within,
    Period,
    Until,
    Consent,
    Exit,
}
