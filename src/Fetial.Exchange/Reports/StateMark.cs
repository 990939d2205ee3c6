using Fetial.Conditions;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports;

/// <summary>The mark of a state: a symbol, the word that says the same, and a tone.</summary>
public readonly record struct StateMark(string Symbol, string Word, Tone Tone)
{
    public static StateMark Of(CommitmentState state) => state switch
    {
        CommitmentState.Missed => new StateMark("✖", StageWords.Of(state), Tone.Error),
        CommitmentState.PartlyKept or CommitmentState.KeptLate or CommitmentState.Due or CommitmentState.Triggered => new StateMark("▲", StageWords.Of(state), Tone.Warning),
        CommitmentState.Kept => new StateMark("✔", StageWords.Of(state), Tone.Good),
        CommitmentState.CannotBeDecided or CommitmentState.NotResearched => new StateMark("?", StageWords.Of(state), Tone.Note),
        _ => new StateMark("·", StageWords.Of(state), Tone.Quiet),
    };

    public static StateMark Of(ExpectedOutcome outcome) => outcome.Truth switch
    {
        Truth.True => new StateMark("✔", StageWords.Of(outcome), Tone.Good),
        Truth.False => new StateMark("✖", StageWords.Of(outcome), Tone.Warning),
        _ => outcome.IsAhead ? new StateMark("·", StageWords.Of(outcome), Tone.Quiet) : new StateMark("?", StageWords.Of(outcome), Tone.Note),
    };

    public static StateMark Of(ClockState state) => state switch
    {
        ClockState.Overdue => new StateMark("✖", "overdue", Tone.Error),
        ClockState.CannotBeTold => new StateMark("?", "cannot be told", Tone.Note),
        ClockState.Running => new StateMark("▲", "running", Tone.Warning),
        ClockState.AnsweredLate => new StateMark("▲", "answered late", Tone.Warning),
        ClockState.AnsweredInPart => new StateMark("▲", "answered in part", Tone.Warning),
        ClockState.Answered => new StateMark("✔", "answered", Tone.Good),
        ClockState.NotResearched => new StateMark("?", "not researched", Tone.Note),
        ClockState.Open => new StateMark("·", "open", Tone.Quiet),
        _ => new StateMark("·", "ahead", Tone.Quiet),
    };
}
