namespace Fetial.Ledger;

/// <summary>The stages and states in words.</summary>
public static class StageWords
{
    /// <summary>"holds", "fails", "ahead", "cannot be decided".</summary>
    public static string Of(ExpectedOutcome outcome) => outcome.Truth switch
    {
        Conditions.Truth.True => "holds",
        Conditions.Truth.False => "fails",
        _ => outcome.IsAhead ? "ahead" : "cannot be decided",
    };

    public static string Of(InstrumentStage stage) => stage switch
    {
        InstrumentStage.None => "no step",
        InstrumentStage.InterestDeclared => "interest declared",
        InstrumentStage.InForce => "in force",
        InstrumentStage.Approved => "approved at home",
        InstrumentStage.NoticeGiven => "notice running",
        _ => stage.ToString().ToLowerInvariant(),
    };

    public static string Of(CommitmentState state) => state switch
    {
        CommitmentState.KeptLate => "kept late",
        CommitmentState.PartlyKept => "partly kept",
        CommitmentState.CannotBeDecided => "cannot be decided",
        CommitmentState.NotResearched => "not researched",
        _ => state.ToString().ToLowerInvariant(),
    };
}
