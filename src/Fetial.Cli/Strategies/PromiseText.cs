using Fetial.Cli.Output;
using Fetial.Strategy.Games;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>What a promise does to the war it waits for the end of, for people.</summary>
internal sealed class PromiseText(Terminal terminal)
{
    public void Write(PromiseAnalysis analysis)
    {
        var question = analysis.Question;
        terminal.Line(terminal.Paint($"{question.Id}  {question.Title}", Ink.Bold));
        if (question.Of.Length > 0)
        {
            terminal.Paragraph($"of {string.Join(", ", question.Of)}{(question.WaitsFor is { } act ? $"; waits for: {Semantics.Sentences.ActText(act, thirdPerson: true)}" : "; waits for nothing")}", indent: 2);
        }

        terminal.Line();
        terminal.Paragraph(Sentence(analysis), indent: 2);
        terminal.Paragraph(analysis.Condition, indent: 2);
        terminal.Paragraph(Follows(analysis), indent: 2);
        terminal.Line();
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Number(), TextColumn.Wrapping(24)], indent: 2);
        table.Add("f", FigureText.Of(analysis.At.Fighting), "a period of fighting");
        table.Add("f*", FigureText.Of(analysis.At.Threshold), "above it the challenger fights on");
        table.Add("n - f*", FigureText.Of(analysis.At.ProlongingIncentive), "incentive to prolong that the condition creates");
        table.Add("l*", FigureText.Of(analysis.At.LapseThreshold), "for membership at once on a ceasefire: rate of lapse in war above which it waits the offer out");
        table.Add("T*", FigureText.Of(analysis.At.DeadlineBound), "a deadline nearer than so many periods is waited out");
        if (analysis.Duration is { } duration && analysis.UnconditionalDuration is { } other)
        {
            table.Add("periods", FigureText.Of(duration.Periods), "of war expected, with shocks");
            table.Add("", FigureText.Of(other.Periods), "under an unconditional promise that arrives at the rate after a ceasefire");
        }

        table.Write(terminal);
        terminal.Line();
        Policies(analysis);
        if (!analysis.Deciding.IsEmpty)
        {
            terminal.Paragraph($"The verdict turns inside the range of: {string.Join(", ", analysis.Deciding)}.", indent: 2);
        }

        foreach (var index in analysis.Indices.Where(i => i.Total > 0.02).OrderByDescending(i => i.Total).Take(5))
        {
            terminal.Paragraph($"{index.Input}: {FigureText.Percent(index.Total)} of the variance of f - f* in all (95 % interval {FigureText.Percent(index.TotalLow)} to {FigureText.Percent(index.TotalHigh)}, sampled)", indent: 4);
        }

        terminal.Line();
        new GamesText(terminal).Write(Games.Run(question.Games));
        Assumptions(analysis);
    }

    private static string Sentence(PromiseAnalysis analysis)
    {
        var share = $"{FigureText.Percent(analysis.Share)} of {analysis.Draws:N0} assumptions drawn from the ranges";
        return analysis.FightsOn switch
        {
            RangeVerdict.Fails => $"✔ Under no assumption inside the stated ranges {analysis.Question.Challenger.Name} would fight on.",
            RangeVerdict.Holds when analysis.Prolongs == RangeVerdict.Holds => $"▲ Under every assumption inside the stated ranges the condition of the promise would make {analysis.Question.Challenger.Name} fight on.",
            RangeVerdict.Holds => $"▲ Under every assumption inside the stated ranges {analysis.Question.Challenger.Name} would fight on, though not always because of the promise.",
            _ => $"? Undetermined: {analysis.Question.Challenger.Name} would fight on under {share}.",
        };
    }

    /// <summary>What does and does not follow, in words (models.md, section 12).</summary>
    private static string Follows(PromiseAnalysis analysis) => analysis.IsConditional switch
    {
        RangeVerdict.Fails => "As stated the promise treats war and peace alike, so it neither prolongs nor ends the war: whether it goes on turns on fighting against peace alone.",
        RangeVerdict.Holds => "The promise is worth more to the challenger's opponent in peace than in war, so it rewards fighting on wherever membership harms the challenger and the offer can lapse or comes faster after a ceasefire.",
        _ => "Whether the promise rewards fighting on depends on the ranges of its rates and on whether membership harms the challenger.",
    };

    private void Policies(PromiseAnalysis analysis)
    {
        terminal.Line(terminal.Paint("Policies compared, at the values stated", Ink.Bold));
        var table = new TextTable([TextColumn.Wrapping(24), TextColumn.Fixed()], indent: 2);
        foreach (var row in analysis.Policies.Rows)
        {
            table.Add(row.Bridge > 0 ? $"{row.Name} that takes {FigureText.Of(row.Bridge)}" : row.Name, row.FightsOn >= 0.5 ? "fights on" : "stops");
        }

        table.Write(terminal);
        terminal.Line();
    }

    private void Assumptions(PromiseAnalysis analysis)
    {
        terminal.Line(terminal.Paint("Assumptions, per period", Ink.Bold));
        var question = analysis.Question;
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(24)], indent: 2);
        foreach (var (name, figure) in new[]
        {
            ("fighting", question.Fighting), ("peace outside", question.PeaceOutside), ("peace with member", question.PeaceWithMember), ("arrival in war", question.ArrivesInWar),
            ("arrival after ceasefire", question.ArrivesInPeace), ("lapse in war", question.LapsesInWar), ("lapse after ceasefire", question.LapsesInPeace), ("discount", question.Discount),
        })
        {
            table.Add(name, FigureText.Of(figure), FigureText.Because(figure));
        }

        table.Write(terminal);
        terminal.Line();
    }
}
