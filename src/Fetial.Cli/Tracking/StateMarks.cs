using Fetial.Cli.Output;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>The mark of each state: a symbol, and the word that says the same.</summary>
public static class StateMarks
{
    public static Mark Of(CommitmentState state) => state switch
    {
        CommitmentState.Missed => new Mark("✖", StageWords.Of(state), Ink.Red),
        CommitmentState.PartlyKept or CommitmentState.KeptLate or CommitmentState.Due or CommitmentState.Triggered => new Mark("▲", StageWords.Of(state), Ink.Yellow),
        CommitmentState.Kept => new Mark("✔", StageWords.Of(state), Ink.Green),
        CommitmentState.CannotBeDecided or CommitmentState.NotResearched => new Mark("?", StageWords.Of(state), Ink.Cyan),
        _ => new Mark("·", StageWords.Of(state), Ink.Plain),
    };

    public static Mark Of(ClockState state) => state switch
    {
        ClockState.Overdue => new Mark("✖", "overdue", Ink.Red),
        ClockState.CannotBeTold => new Mark("?", "cannot be told", Ink.Cyan),
        ClockState.Running => new Mark("▲", "running", Ink.Yellow),
        ClockState.AnsweredLate => new Mark("▲", "answered late", Ink.Yellow),
        ClockState.AnsweredInPart => new Mark("▲", "answered in part", Ink.Yellow),
        ClockState.Answered => new Mark("✔", "answered", Ink.Green),
        ClockState.NotResearched => new Mark("?", "not researched", Ink.Cyan),
        ClockState.Open => new Mark("·", "open", Ink.Plain),
        _ => new Mark("·", "ahead", Ink.Plain),
    };
}
