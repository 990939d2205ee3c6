namespace Fetial.Syntax;

/// <summary>What follows the keyword of a declaration.</summary>
public enum NameShape
{
    /// <summary>No name: slots follow at once.</summary>
    None,

    /// <summary>A name as sentences use it: one or more words, none of them a joining word such as <c>and</c> or <c>of</c>.</summary>
    Name,

    /// <summary>One or more words of any kind.</summary>
    Phrase,

    /// <summary>One id without a slash.</summary>
    Id,

    /// <summary>An instrument's id, a slash, and the article's own id.</summary>
    ArticleId,

    /// <summary>A name, a colon, and the steps in order.</summary>
    Ladder,

    /// <summary>The header is the value of the slot <c>that</c>.</summary>
    Expectation,

    /// <summary>The rest of the header, kept for a later reader.</summary>
    Rest,
}
