using System.Collections.Immutable;

namespace Fetial.Ledger;

/// <summary>The answer of <c>track</c> in one line.</summary>
public static class TrackSentence
{
    /// <summary>"2 promises are missed and 1 partly kept · 1 request is overdue · 3 texts wait for ratification · …".</summary>
    public static string Of(TrackReport report)
    {
        var clauses = report.Commitments.GroupBy(l => l.Clause.Index).Select(g => g.MinBy(l => (int)l.State)?.State ?? CommitmentState.Dormant).ToImmutableArray();
        int Count(params ReadOnlySpan<CommitmentState> states)
        {
            var count = 0;
            foreach (var state in states)
            {
                count += clauses.Count(c => c == state);
            }

            return count;
        }

        static string Is(int number, string one, string rest) => $"{Counted(number, one)} {(number == 1 ? "is" : "are")} {rest}";
        var waiting = report.Pipelines.Count(p => p.InForce is null && p.AtHome < p.Rows.Length);
        string?[] parts =
        [
            (Count(CommitmentState.Missed), Count(CommitmentState.PartlyKept)) switch
            {
                (0, 0) => "no promise is missed",
                (0, var partly) => $"no promise is missed, {partly} {(partly == 1 ? "is" : "are")} partly kept",
                (var missed, 0) => Is(missed, "promise", "missed"),
                var (missed, partly) => $"{Is(missed, "promise", "missed")}, {partly} partly kept",
            },
            Count(CommitmentState.Kept, CommitmentState.KeptLate) is > 0 and var kept ? $"{kept} kept" : null,
            Count(CommitmentState.Pending, CommitmentState.Due, CommitmentState.Triggered) is > 0 and var open ? $"{open} open" : null,
            Count(CommitmentState.CannotBeDecided) is > 0 and var undecided ? $"{undecided} cannot be decided" : null,
            Count(CommitmentState.NotResearched) is > 0 and var unknown ? $"{unknown} not researched" : null,
            report.Clocks.Count(c => c.State == ClockState.Overdue) is > 0 and var overdue ? Is(overdue, "clock", "overdue") : null,
            report.Clocks.Count(c => c.State == ClockState.Running) is > 0 and var running ? Is(running, "clock", "running") : null,
            waiting > 0 ? $"{Counted(waiting, "text")} {(waiting == 1 ? "waits" : "wait")} for ratification" : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string Counted(int number, string one) => number == 1 ? $"1 {one}" : $"{number} {one}s";
}
