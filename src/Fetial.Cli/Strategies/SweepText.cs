using System.Globalization;
using Fetial.Cli.Output;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>The result of a whole sweep in a few lines.</summary>
internal static class SweepText
{
    public static void Write(Terminal terminal, SweepFile sweep)
    {
        if (sweep.Kind == SweepRow.Promise)
        {
            Promise(terminal, sweep);
            return;
        }

        var share = DeterrenceSweep.Merge(sweep.Blocks.Select(b => b.AsChallenge()));
        terminal.Paragraph(
            $"{share.Deterred:N0} of {share.Draws:N0} assumptions drawn from the ranges deter: {FigureText.Percent(share.Share)}, standard error {FigureText.Percent(share.Error)}. No chance that anybody is deterred.");
        terminal.Line();
        Table(terminal, sweep, "margin", share.Share, share.Mean, share.Variance, share.Least, share.Most);
    }

    private static void Promise(Terminal terminal, SweepFile sweep)
    {
        var share = PromiseSweep.Merge(sweep.Blocks.Select(b => b.AsPromise()));
        terminal.Paragraph(
            $"Under {share.FightsOn:N0} of {share.Draws:N0} assumptions drawn from the ranges the challenger would fight on: {FigureText.Percent(share.Share)}, standard error {FigureText.Percent(share.Error)}; under {share.Prolongs:N0} because of the promise's condition, and under {share.Ends:N0} the promise makes it stop. No chance that anybody does.");
        terminal.Line();
        Table(terminal, sweep, "f - f*", share.Share, share.Mean, share.Variance, share.Least, share.Most);
    }

    private static void Table(Terminal terminal, SweepFile sweep, string quantity, double share, double mean, double variance, double least, double most)
    {
        string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(24)], indent: 2);
        table.Add("share", Number(share));
        table.Add($"mean of {(quantity == "margin" ? "the margin" : quantity)}", Number(mean));
        table.Add("variance", Number(variance));
        table.Add("least, most drawn", $"{Number(least)}, {Number(most)}");
        table.Add("seed, blocks", $"{sweep.Seed}, {sweep.Blocks.Length}");
        table.Add("question", sweep.Question);
        table.Write(terminal);
    }
}
