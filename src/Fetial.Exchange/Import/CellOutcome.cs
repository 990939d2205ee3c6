namespace Fetial.Exchange.Import;

/// <summary>What became of one cell.</summary>
public enum CellOutcome
{
    /// <summary>The cell says nothing: it is blank, or the mapping calls its text empty.</summary>
    Empty,

    /// <summary>A rule read the whole cell.</summary>
    Read,

    /// <summary>No rule read it, or not all of it; its text stands in its slot as <c>undefined "…"</c>.</summary>
    Undefined,

    /// <summary>No rule read it, or not all of it; its text stands in a note (for events: in a comment).</summary>
    Noted,
}
