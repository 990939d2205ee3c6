using System.Globalization;
using Fetial.Cli.Output;
using Fetial.Strategy.Ratification;

namespace Fetial.Cli.Strategies;

/// <summary>The clock tested on past waves, failures first in every wave.</summary>
internal sealed class BacktestText(Terminal terminal)
{
    public void Write(ClockBacktest backtest)
    {
        foreach (var wave in backtest.Waves)
        {
            Wave(backtest, wave);
        }

        foreach (var untested in backtest.Untested)
        {
            terminal.Paragraph($"Not tested: {untested.Record.Text.Id}, because {untested.Why}.", indent: 2);
        }

        if (backtest.Waves.IsEmpty)
        {
            terminal.Paragraph($"No wave of at least {ClockBacktest.LeastParties} parties is on record in full, so nothing can be tested.", indent: 2);
        }

        terminal.Line();
        terminal.Paragraph("Models fitted to the quick majority do not know of hold-outs. Where assumptions were written after the fact, what they get right validates nothing.", indent: 2);
        terminal.Line();
    }

    private void Wave(ClockBacktest backtest, BacktestWave wave)
    {
        var record = wave.Record;
        var last = record.Parties.Where(p => p.Day == record.Opened + wave.Actual).Select(p => p.Party.Name);
        terminal.Line(terminal.Paint($"{record.Text.Id}: {record.Parties.Length} parties took {wave.Actual} days, {string.Join(", ", last)} last", Ink.Bold));
        foreach (var day in wave.Days)
        {
            foreach (var verdict in day.Verdicts.Where(v => v.Failed))
            {
                terminal.Paragraph($"✖ {verdict.Model}, asked on day {FigureText.Of(day.Forecast.T0)}: 99 % sure by day {ClockText.Day(verdict.SureBy)}; missed by {ClockText.Day(verdict.LateBy)} days.", indent: 2);
            }
        }

        foreach (var day in wave.Days)
        {
            foreach (var verdict in day.Verdicts.Where(v => !v.Failed))
            {
                terminal.Paragraph($"✔ {verdict.Model}, asked on day {FigureText.Of(day.Forecast.T0)}: 99 % sure only by {(double.IsInfinity(verdict.SureBy) ? "no day" : $"day {ClockText.Day(verdict.SureBy)}")}.", indent: 2);
            }
        }

        terminal.Line();
        var table = new TextTable([TextColumn.Number(), TextColumn.Number(), TextColumn.Fixed(), TextColumn.Number(), TextColumn.Number(), .. backtest.Asked.Select(_ => TextColumn.Number())], indent: 2);
        table.Add([new TextCell("day"), "left", "model", "half", "9 in 10", .. backtest.Asked.Select(a => (TextCell)$"P(by {a.ToString("0", CultureInfo.InvariantCulture)})")]);
        foreach (var day in wave.Days)
        {
            foreach (var row in day.Forecast.Rows)
            {
                table.Add([FigureText.Of(day.Forecast.T0), $"{day.Forecast.Left.Length}", row.Model, Exact(row.Median), Exact(row.P90), .. row.Chances.Select(c => (TextCell)ClockText.Chance(c))]);
                if (row.Median is not null && row.Chances.Any(c => c.Most - c.Least >= 0.005))
                {
                    table.Add([new TextCell(""), "", "  over ranges", "", "", .. row.Chances.Select(c => (TextCell)ClockText.Bounds(c))]);
                }
            }
        }

        table.Write(terminal);
        terminal.Line();
        var clock = new ClockText(terminal);
        if (wave.Days.Length > 0)
        {
            clock.Baseline(wave.Days[^1].Forecast);
        }

        clock.Assumptions(wave.Assumptions);
        terminal.Line();
    }

    private static string Exact(double? day) => day is { } d ? double.IsInfinity(d) ? "never" : d.ToString("0.0", CultureInfo.InvariantCulture) : "–";
}
