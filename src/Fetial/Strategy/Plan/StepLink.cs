namespace Fetial.Strategy.Plan;

/// <summary>Why a step stands below another.</summary>
public enum StepLink
{
    /// <summary>The text makes the upper one wait for it.</summary>
    Condition,

    /// <summary>One of the clauses by which those who must act have promised the upper one; they are expected to act once one of them falls due.</summary>
    Promise,

    /// <summary>The vocabulary says that it favours the upper one; no text on record makes it a condition.</summary>
    Favours,

    /// <summary>A text that waits for the consents of those who must agree to the upper one, and is for whoever it concerns.</summary>
    Carries,
}
