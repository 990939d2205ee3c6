using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>Opens a figure of the ledger: its lines with a running sum, one block for each stage and unit, and what was left out and why.</summary>
public static class ExplainText
{
    /// <exception cref="CommandException">A part of the figure names nothing in the ledger.</exception>
    public static void Write(Terminal terminal, TrackReport report, string text)
    {
        var selection = LedgerSelection.Of(report.Ledger, text);
        if (selection.Unknown is { } unknown)
        {
            var near = Nearest.To(unknown, LedgerSelection.Words(report.Ledger));
            throw new CommandException($"nothing in the ledger is named {unknown}", near is null ? "Name a giver, a receiver, a kind of help, a unit, a stage or a year, with slashes between them." : $"Did you mean {near}?");
        }

        terminal.Paragraph($"{string.Join(" / ", selection.Parts)}: {Plural.Of(selection.Figures.Sum(f => f.Figure.Lines.Length), "line")} counted, {selection.LeftOut.Length} left out. Stages and units are never added to each other.");
        foreach (var (stage, unit, figure) in selection.Figures)
        {
            terminal.Line();
            var money = figure.Lines[0].Entry.IsMoney;
            terminal.Line(terminal.Paint($"{stage}, {unit}{(money ? " bn" : "")}: {FigureText.Of(figure, money)}", Ink.Bold));
            Lines(terminal, figure, money);
            if (money && unit != report.Currency && figure.Number is { } number)
            {
                Converted(terminal, report, unit, number, figure);
            }
        }

        if (!selection.LeftOut.IsEmpty)
        {
            terminal.Line();
            terminal.Line(terminal.Paint($"Left out ({selection.LeftOut.Length})", Ink.Bold));
            var table = new TextTable([TextColumn.Wrapping(22), TextColumn.Wrapping(30), TextColumn.Fixed()], indent: 2);
            foreach (var line in selection.LeftOut)
            {
                table.Add(line.LeftOut ?? "", $"{Days(line)}  {line.Entry.Sentence}", Place(line));
            }

            table.Write(terminal);
        }
    }

    private static void Lines(Terminal terminal, LedgerFigure figure, bool money)
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Number(), TextColumn.Number(), TextColumn.Wrapping(28), TextColumn.Wrapping(14), TextColumn.Fixed()], indent: 2);
        table.Add(new TextCell("day", Ink.Dim), new TextCell("figure", Ink.Dim), new TextCell("sum", Ink.Dim), new TextCell("line", Ink.Dim), new TextCell("source", Ink.Dim), new TextCell("place", Ink.Dim));
        var sum = 0m;
        foreach (var line in figure.Lines)
        {
            sum += line.Entry.Number ?? 0;
            var number = line.Entry.Number is { } value ? FigureText.Sign(line.Entry.Qualifier) + (money ? FigureText.Billions(value) : FigureText.Count(value)) : "unknown";
            table.Add(
                Days(line) + (line.Perhaps ? " ≤" : ""), number, money ? FigureText.Billions(sum) : FigureText.Count(sum),
                line.Entry.Sentence, $"{line.Entry.Sources} ({Names.Text(line.Entry.Evidence)})", Place(line));
        }

        table.Write(terminal);
    }

    private static void Converted(Terminal terminal, TrackReport report, string unit, decimal number, LedgerFigure figure)
    {
        var day = figure.Lines[^1].Entry.First;
        var converted = new RateTable(report.Perspective.Architecture.Rates).Convert(number, unit, report.Currency, day);
        terminal.Paragraph(converted is { Rate: { } rate } found
            ? $"{report.Currency} {FigureText.Billions(found.Number)} bn at {rate.Value.Value} {rate.In} for 1 {rate.Of}, {rate.Days} ({Names.Text(rate.Evidence)}, {string.Join(", ", rate.Value.Cites.Select(c => c.Source.Id).DefaultIfEmpty("an assumption"))})"
            : $"no rate from {unit} to {report.Currency} is declared for {Model.Calendar.Text(day)}", indent: 2);
    }

    private static string Days(LedgerLine line) => line.Entry.Year is { } year && line.Entry.First != line.Entry.Last ? $"{year}" : MinuteRange.OfDays(line.Entry.First, line.Entry.Last).ToString();

    private static string Place(LedgerLine line) => $"{Path.GetFileName(line.Entry.Location.Path)}:{line.Entry.Location.Line}";
}
