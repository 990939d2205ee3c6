namespace Fetial.Comparing;

/// <summary>How a value stands in its row.</summary>
public enum ValueRole
{
    /// <summary>The only value that was counted.</summary>
    Alike,

    /// <summary>More texts have it than any other.</summary>
    Most,

    /// <summary>Fewer texts have it than the most frequent one: the minority.</summary>
    Fewer,

    /// <summary>Values differ, and none is the most frequent.</summary>
    Differs,

    /// <summary>Not seen, resting on less than a report, or of a text that is not in the books where those are counted alone.</summary>
    NotCounted,
}
