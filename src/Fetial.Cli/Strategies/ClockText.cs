using System.Globalization;
using Fetial.Cli.Output;
using Fetial.Strategy.Ratification;
using Calendar = Fetial.Model.Calendar;

namespace Fetial.Cli.Strategies;

/// <summary>The clock of consents of a text, for people: who is missing, what every model says of the rest, on which assumptions.</summary>
internal sealed class ClockText(Terminal terminal)
{
    public void Write(RatificationClock clock, int asOf, bool inFull)
    {
        var record = clock.Record;
        terminal.Line(terminal.Paint($"{record.Text.Id}  {record.Text.Title}", Ink.Bold));
        terminal.Paragraph($"{record.Done} of {record.Parties.Length} by {Step(record.Step)}, opened {Calendar.Text(record.Opened)}, day {asOf - record.Opened}{(record.InForce is { } day ? $"; in force since {Calendar.Text(day)}" : "")}{(clock.Consents.Length > 0 ? $"; waits for {clock.Consents}" : "")}.", indent: 2);
        if (!record.Missing.IsEmpty)
        {
            terminal.Paragraph($"Missing: {string.Join(", ", record.Missing.Select(m => m.Name))}.", indent: 2);
        }

        if (!record.JoinedLater.IsEmpty)
        {
            terminal.Paragraph($"Parties since, whose consent is asked as well: {string.Join(", ", record.JoinedLater.Select(p => p.Day is { } done ? $"{p.Party.Name} ({Calendar.Text(done)})" : p.Party.Name))}.", indent: 2);
        }

        terminal.Line();
        if (!inFull)
        {
            return;
        }

        if (!clock.IsOpen)
        {
            terminal.Paragraph("✔ Nobody is missing who was a party at its opening; nothing is forecast.", indent: 2);
            terminal.Line();
            return;
        }

        Forecast(clock, asOf);
    }

    /// <summary>Assumptions in use and what is left out for want of one.</summary>
    public void Assumptions(ClockAssumptions assumptions)
    {
        foreach (var (name, figure) in assumptions.Figures())
        {
            terminal.Paragraph($"Assumed: {name} {FigureText.Of(figure)}. {FigureText.Because(figure)}", indent: 2);
        }

        var unwritten = assumptions.Unwritten().ToList();
        if (unwritten.Count > 0)
        {
            terminal.Paragraph($"{(assumptions.HasMixture ? "Left out" : "No hold-out is assumed, so no model of them is shown")}: write {string.Join("; ", unwritten)}.", indent: 2);
        }
    }

    private void Forecast(RatificationClock clock, int asOf)
    {
        var (record, forecast) = (clock.Record, clock.Forecast);
        terminal.Line(terminal.Paint("If the rest is like the model: days since opening by which all have", Ink.Bold));
        var columns = RatificationClock.Ahead.Select(_ => TextColumn.Number());
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Number(), TextColumn.Number(), .. columns], indent: 2);
        table.Add([new TextCell(""), "half", "9 in 10", .. RatificationClock.Ahead.Select(d => (TextCell)Calendar.Text(asOf + d))]);
        foreach (var row in forecast.Rows)
        {
            table.Add([row.Model, Day(row.Median), Day(row.P90), .. row.Chances.Select(c => (TextCell)Chance(c))]);
            if (row.Median is not null && row.Chances.Any(c => c.Most - c.Least >= 0.005))
            {
                table.Add([new TextCell("  over ranges"), "", "", .. row.Chances.Select(c => (TextCell)Bounds(c))]);
            }
        }

        table.Write(terminal);
        terminal.Line();
        if (forecast.Rate is { } rate)
        {
            terminal.Paragraph($"Kaplan–Meier: {FigureText.Percent(forecast.Survival.Survival(forecast.T0))} had not done it by day {FigureText.Of(forecast.T0)}. Exponential: one in {FigureText.Of(1 / rate)} days."
                + (forecast.Weibull is { } fit ? $" Weibull: shape {FigureText.Of(fit.Shape)}, scale {FigureText.Of(fit.Scale)} days, half a day added to every duration." : "")
                + (forecast.Done < 5 ? $" Learned from {Plural.Of(forecast.Done, "step")} alone, which is next to nothing." : ""), indent: 2);
        }
        else
        {
            terminal.Paragraph("Nobody has done it yet, so no rate can be learned from this text.", indent: 2);
        }

        Baseline(forecast);
        Assumptions(clock.Assumptions);
        terminal.Paragraph("Each line holds if those who are left are like its model. Exponential and Weibull take them to be like those who were quick; a hold-out has a price, and no model knows it. None of it is a prediction of what a state does.", indent: 2);
        terminal.Line();
    }

    internal void Baseline(ClockForecast forecast)
    {
        terminal.Paragraph(
            forecast.Baseline is { } b
                ? $"Baseline: {b.Waves} past waves for the same consents took {FigureText.Of(b.Low)} to {FigureText.Of(b.High)} days from opening to entry into force, median {FigureText.Of(b.Median)} ({string.Join(", ", forecast.Waves.Select(w => $"{w.Id} {w.Days}"))}); one more of their kind falls between them with chance {FigureText.Of(b.Within)} and beyond the longest with {FigureText.Of(b.Beyond)}."
                : $"Baseline: none, because the record holds {(forecast.Waves.IsEmpty ? "no past wave" : "only one past wave")} for the same consents; take the models for less.",
            indent: 2);
    }

    internal static string Step(ClockStep step) => step switch
    {
        ClockStep.Vote => "vote in parliament or ratification",
        ClockStep.Ratification => "ratification",
        _ => "notification",
    };

    internal static string Day(double? day) => day is { } d ? double.IsInfinity(d) ? "never" : d.ToString("0", CultureInfo.InvariantCulture) : "–";

    internal static string Chance(ChanceAt chance) => chance.Value is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : Bounds(chance);

    internal static string Bounds(ChanceAt chance) => $"{chance.Least.ToString("0.00", CultureInfo.InvariantCulture)}–{chance.Most.ToString("0.00", CultureInfo.InvariantCulture)}";
}
