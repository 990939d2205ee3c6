using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>The answer of <c>fetial plan</c> for people.</summary>
internal sealed class PlanText(Terminal terminal, LoadedPortfolio portfolio, IReadOnlyList<string> folders)
{
    public void Write(PlanReport report)
    {
        StandpointHeader.Write(terminal, portfolio, report.Perspective);
        terminal.Paragraph(Sentence(report), indent: 2);
        terminal.Line();
        var promises = new PromiseText(terminal);
        foreach (var promise in report.Promises)
        {
            promises.Write(promise.Analysis);
            new ClaimsText(terminal).Write(promise);
        }

        if (report.Roadmap is { } roadmap)
        {
            new RoadmapText(terminal).Write(roadmap, report.Perspective);
        }

        var clocks = new ClockText(terminal);
        foreach (var clock in report.Clocks)
        {
            clocks.Write(clock, report.Perspective.AsOf, report.Options.Clock is not null);
        }

        if (report.Backtest is { } backtest)
        {
            new BacktestText(terminal).Write(backtest);
        }

        foreach (var line in NextSteps.Lines(Next(report), terminal.Width))
        {
            terminal.Line(line);
        }
    }

    private string Sentence(PlanReport report)
    {
        var parts = new List<string>();
        if (!report.Promises.IsEmpty)
        {
            parts.Add($"{Plural.Of(report.Promises.Length, "promise")} that a war may wait out");
        }

        if (report.Roadmap is { } roadmap)
        {
            var left = roadmap.Path.Count(s => s.State != StepState.Done);
            parts.Add(roadmap.Root.State == StepState.Done ? $"“{roadmap.Target}” is done" : $"“{roadmap.Target}”: {Plural.Of(left, "step")} on the critical path, {(roadmap.Open.IsEmpty ? "none of them left open by a text" : $"{roadmap.Open.Length} left open by the texts")}");
        }

        if (!report.Clocks.IsEmpty)
        {
            parts.Add(report.Options.Clock is null ? $"{Plural.Of(report.Clocks.Length, "text")} that {(report.Clocks.Length == 1 ? "waits" : "wait")} for consents" : $"{report.Clocks[0].Record.Done} of {report.Clocks[0].Record.Parties.Length} have done their part for {report.Clocks[0].Record.Text.Id}");
        }

        if (report.Backtest is { } backtest)
        {
            var failed = backtest.Waves.SelectMany(w => w.Days).SelectMany(d => d.Verdicts).Count(v => v.Failed);
            parts.Add($"{Plural.Of(backtest.Waves.Length, "past wave")} tested, {Plural.Of(failed, "forecast")} that {(failed == 1 ? "was" : "were")} 99 % sure of a day that was missed");
        }

        return parts.Count == 0 ? "No promise is declared that a war may wait out, and no text on record waits for consents." : char.ToUpperInvariant(parts[0][0]) + string.Join("; ", parts)[1..] + ".";
    }

    private IEnumerable<string> Next(PlanReport report)
    {
        var dir = string.Join(' ', folders);
        if (report.Clocks.Length > 0 && report.Options.Clock is null)
        {
            yield return $"fetial plan {dir} --clock {report.Clocks[0].Record.Text.Id}";
        }

        if (report.Backtest is null)
        {
            yield return $"fetial plan {dir} --backtest";
        }

        if (report.Roadmap?.Root.All().FirstOrDefault(s => s.Id is not null) is { Id: { } id })
        {
            yield return $"fetial show {id} {dir}";
        }
    }
}
