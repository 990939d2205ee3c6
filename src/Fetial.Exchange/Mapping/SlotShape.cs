namespace Fetial.Exchange.Mapping;

/// <summary>How the cells of a slot are read. A mapping line may name a shape after the columns; otherwise the slot's own is used.</summary>
public enum SlotShape
{
    /// <summary>Any text, quoted.</summary>
    Text,

    /// <summary>Names of actors, or <c>undefined "…"</c> for each item that is none.</summary>
    Names,

    /// <summary>Names of places, or <c>undefined "…"</c>.</summary>
    Places,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A deadline: an ISO 8601 duration or "10 days", else <c>undefined "…"</c>.</summary>
    Duration,

    /// <summary>A start, and in a second column an end or a duration.</summary>
    Period,

    /// <summary>A duration after notice, else <c>undefined "…"</c>.</summary>
    Exit,

    /// <summary>A condition from the value table, else <c>undefined "…"</c>.</summary>
    Condition,

    /// <summary>A number and, in a second column, its currency or unit.</summary>
    Amount,

    /// <summary>Ids between commas.</summary>
    Ids,

    /// <summary>Plain words, from the value table or the cell.</summary>
    Phrase,

    /// <summary>Only what the value table says.</summary>
    Table,

    /// <summary>An address or other text without blanks, written as it is.</summary>
    Free,

    /// <summary>A grade of evidence: text, excerpt, reported, weak, unverified.</summary>
    Grade,

    /// <summary>Sources, each declared once and cited.</summary>
    Sources,

    /// <summary>A word such as must or will, and a verb phrase from the value table.</summary>
    Act,

    /// <summary>An event's sentence, from the value table.</summary>
    Sentence,

    /// <summary>The id or name of the declaration.</summary>
    Id,
}
