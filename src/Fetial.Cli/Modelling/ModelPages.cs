using System.Globalization;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Strategy.Catalogue;
using Fetial.Strategy.Running;

namespace Fetial.Cli.Modelling;

/// <summary>Models in a terminal, and their results for programs.</summary>
public static class ModelPages
{
    /// <summary>The name of the load of <see cref="Rows"/>.</summary>
    public const string Computing = "points";

    public static void List(Host host, Terminal terminal, bool json)
    {
        if (json)
        {
            ModelJson.List(host.Out);
            return;
        }

        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(30)]);
        foreach (var card in Models.All.Select(m => m.Card))
        {
            table.Add(card.Name, card.Section, card.Title);
        }

        table.Write(terminal);
        terminal.Line();
        terminal.Paragraph("Every result is conditional on the values given; none is a forecast of what a state will do.");
        terminal.Line("fetial model NAME --card · fetial model NAME KEY=VALUE … · fetial model NAME --sweep KEY=FROM:TO:POINTS");
    }

    public static void Card(Terminal terminal, ModelCard card)
    {
        Head(terminal, card);
        var facts = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(40)]);
        facts.Add("Formula", card.Formula);
        facts.Add("Boundary", card.Boundary);
        facts.Add("Source", card.Citation);
        facts.Write(terminal);
        terminal.Line();
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(20), TextColumn.Wrapping(20), TextColumn.Fixed()], indent: 2);
        foreach (var parameter in card.Parameters)
        {
            table.Add(parameter.Key, parameter.Default, parameter.Columns is null ? parameter.Meaning : $"{parameter.Meaning}: {parameter.Columns}", Range(parameter));
        }

        table.Write(terminal);
    }

    public static void Result(Host host, Terminal terminal, bool json, ModelCard card, ModelInput input, ModelResult result)
    {
        if (json)
        {
            ModelJson.Result(host.Out, card, input, result);
            return;
        }

        Head(terminal, card);
        terminal.Paragraph(result.Sentence);
        terminal.Line();
        Values(terminal, card, input);
        terminal.Line();
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(14), TextColumn.Wrapping(24)], indent: 2);
        foreach (var part in result.Parts)
        {
            table.Add(new TextCell(part.Key, part.IsResult ? Ink.Bold : Ink.Plain), Text(part), part.Meaning);
        }

        table.Write(terminal);
        terminal.Line();
        terminal.Paragraph($"Formula   {card.Formula}");
        terminal.Paragraph($"Boundary  {card.Boundary}");
        terminal.Paragraph($"Source    {card.Citation} (models.md, section {card.Section})");
    }

    /// <summary>The points of a sweep with these numbers.</summary>
    public static IEnumerable<ModelRow> Rows(IModel model, ModelInput input, IReadOnlyList<ModelSweep> sweeps, IEnumerable<int> numbers, Work work)
    {
        var done = 0;
        foreach (var number in numbers)
        {
            work.Tell(Computing, done++);
            var point = ModelSweep.Point(sweeps, number);
            yield return new(number, point, ModelArguments.Run(model, point.Aggregate(input, (i, p) => i.With(p.Key, p.Value))));
        }
    }

    public static void Sweep(Host host, Terminal terminal, bool json, ModelCard card, ModelInput input, IReadOnlyList<ModelSweep> sweeps, IReadOnlyList<ModelRow> rows)
    {
        if (json)
        {
            ModelJson.Sweep(host.Out, card, input, sweeps, rows);
            return;
        }

        Head(terminal, card);
        Values(terminal, card, input, sweeps);
        terminal.Line();
        var keys = rows.SelectMany(r => r.Result.Parts.Where(p => p.IsResult).Select(p => p.Key)).Distinct().ToList();
        var table = new TextTable([.. sweeps.Select(_ => TextColumn.Number()), .. keys.Select(_ => TextColumn.Number())], indent: 2);
        table.Add([.. sweeps.Select(s => new TextCell(s.Key, Ink.Bold)), .. keys.Select(k => new TextCell(k, Ink.Bold))]);
        foreach (var (_, point, result) in rows)
        {
            table.Add([.. point.Select(p => (TextCell)Short(p.Value)), .. keys.Select(k => (TextCell)(result.Parts.FirstOrDefault(p => p.Key == k) is { } part ? ShortText(part) : "–"))]);
        }

        table.Write(terminal);
    }

    /// <summary>Nine digits after the point, trailing zeros left out.</summary>
    public static string Nine(double value) =>
        double.IsPositiveInfinity(value) ? "infinite" : double.IsNegativeInfinity(value) ? "minus infinite" : double.IsNaN(value) ? "not defined"
        : (Math.Abs(value) < 5e-10 ? 0 : value).ToString("0.#########", CultureInfo.InvariantCulture);

    private static void Head(Terminal terminal, ModelCard card)
    {
        terminal.Line(terminal.Paint($"{card.Name}  {card.Title}", Ink.Bold));
        terminal.Line();
    }

    private static void Values(Terminal terminal, ModelCard card, ModelInput input, IReadOnlyList<ModelSweep>? sweeps = null) =>
        terminal.Paragraph("With  " + string.Join(" · ", card.Parameters.Where(p => sweeps?.Any(s => s.Key == p.Key) != true).Select(p => $"{p.Key}\u00A0=\u00A0{input.Text(p.Key)}")));

    private static string Text(ModelPart part) => part.Text ?? Nine(part.Value ?? double.NaN);

    private static string ShortText(ModelPart part) => part.Text ?? Short(part.Value ?? double.NaN);

    private static string Short(double value) => double.IsFinite(value) ? (Math.Abs(value) < 5e-7 ? 0 : value).ToString("0.######", CultureInfo.InvariantCulture) : Nine(value);

    private static string Range(ModelParameter parameter) =>
        parameter.Shape != ParameterShape.Number || double.IsNegativeInfinity(parameter.Low) ? "any"
        : double.IsPositiveInfinity(parameter.High) ? $"≥ {parameter.Low:0.####}" : $"{parameter.Low:0.####} to {parameter.High:0.####}";
}
