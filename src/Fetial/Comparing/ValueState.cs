namespace Fetial.Comparing;

/// <summary>How a value is known. Whether it is also verified is told by its evidence.</summary>
public enum ValueState
{
    /// <summary>The text says it.</summary>
    Stated,

    /// <summary>The text has no such clause or slot: it was read as a whole, or a source says that it leaves the matter out.</summary>
    Absent,

    /// <summary>Nobody who looked found it, and not all of the text was read.</summary>
    NotSeen,
}
