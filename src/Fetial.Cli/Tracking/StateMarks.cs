using Fetial.Cli.Output;
using Fetial.Exchange.Reports;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>The mark of each state as a terminal shows it.</summary>
public static class StateMarks
{
    public static Mark Of(CommitmentState state) => Of(StateMark.Of(state));

    public static Mark Of(ClockState state) => Of(StateMark.Of(state));

    public static Mark Of(StateMark mark) => new(mark.Symbol, mark.Word, mark.Tone switch
    {
        Tone.Error => Ink.Red,
        Tone.Warning => Ink.Yellow,
        Tone.Good => Ink.Green,
        Tone.Note => Ink.Cyan,
        _ => Ink.Plain,
    });
}
