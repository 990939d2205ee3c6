using Fetial.Cli.Output;
using Fetial.Exchange.Reports;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>What the portfolio expects to happen or to be kept, and what has become of it.</summary>
public static class ExpectedSection
{
    public static void Write(SectionWriter section, IReadOnlyCollection<ExpectedOutcome> outcomes, bool full)
    {
        if (outcomes.Count == 0)
        {
            return;
        }

        section.Heading($"Expected ({outcomes.Count})");
        var shown = full ? outcomes.ToList() : outcomes.Take(SectionWriter.Short / 2).ToList();
        section.Table(
            [TextColumn.Fixed(), TextColumn.Wrapping(40)],
            [],
            shown.Select(o => new[] { Cell(o), new TextCell($"{o.Expectation.Sentence}\n{o.Why}") }));
        section.Rest(outcomes.Count - shown.Count, TrackView.Expected);
    }

    private static TextCell Cell(ExpectedOutcome outcome)
    {
        var mark = StateMarks.Of(StateMark.Of(outcome));
        return new TextCell(mark.ToString(), mark.Ink);
    }
}
