namespace Fetial.Strategy.Plan;

/// <summary>How far a step of a roadmap is.</summary>
public enum StepState
{
    /// <summary>On record by the as-of day.</summary>
    Done,

    /// <summary>Not on record, and somebody can bring it about.</summary>
    Missing,

    /// <summary>Cannot be decided: the text leaves it open.</summary>
    Open,

    /// <summary>It waits for itself, by way of the steps above it.</summary>
    Circular,
}
