using System.Globalization;
using Fetial.Cli.Output;
using Fetial.Strategy.Deterrence;

namespace Fetial.Cli.Strategies;

/// <summary>The result of a whole sweep in a few lines.</summary>
internal static class SweepText
{
    public static void Write(Terminal terminal, SweepFile sweep)
    {
        var share = DeterrenceSweep.Merge(sweep.Blocks);
        string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
        terminal.Paragraph(
            $"{share.Deterred:N0} of {share.Draws:N0} assumptions drawn from the ranges deter: {FigureText.Percent(share.Share)}, standard error {FigureText.Percent(share.Error)}. No chance that anybody is deterred.");
        terminal.Line();
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(24)], indent: 2);
        table.Add("share", Number(share.Share));
        table.Add("mean of the margin", Number(share.Mean));
        table.Add("variance", Number(share.Variance));
        table.Add("least, most drawn", $"{Number(share.Least)}, {Number(share.Most)}");
        table.Add("seed, blocks", $"{sweep.Seed}, {sweep.Blocks.Length}");
        table.Add("question", sweep.Question);
        table.Write(terminal);
    }
}
