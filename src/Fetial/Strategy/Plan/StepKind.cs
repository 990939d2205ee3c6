namespace Fetial.Strategy.Plan;

/// <summary>What a step of a roadmap is.</summary>
public enum StepKind
{
    /// <summary>An event or a status comes about, or stays away.</summary>
    Event,

    /// <summary>A clause falls due.</summary>
    Clause,

    /// <summary>A text comes into force, or is signed.</summary>
    Text,

    /// <summary>Others give their consent, vote, ratify or notify.</summary>
    Consent,

    /// <summary>What the words of a text leave open.</summary>
    Words,

    /// <summary>All or any of the steps below it.</summary>
    Group,
}
