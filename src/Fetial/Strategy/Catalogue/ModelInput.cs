using System.Collections.Immutable;
using System.Globalization;

namespace Fetial.Strategy.Catalogue;

/// <summary>Values for every parameter of a model, read from what a user wrote.</summary>
public sealed class ModelInput
{
    private readonly ImmutableDictionary<string, string> written;

    private ModelInput(ImmutableDictionary<string, string> written) => this.written = written;

    /// <summary>What was written for a parameter, or its default.</summary>
    public string Text(string key) => written[key];

    public double this[string key] => Number(written[key]);

    /// <summary>The numbers of a list, a trailing plus left out.</summary>
    public ImmutableArray<double> List(string key) => [.. Cells(written[key]).Select(c => Number(c.TrimEnd('+')))];

    /// <summary>Which entries of a list bear a plus.</summary>
    public ImmutableArray<bool> Open(string key) => [.. Cells(written[key]).Select(c => c.EndsWith('+'))];

    /// <summary>The rows of a table; a row without a name is named by its number.</summary>
    public ImmutableArray<(string Name, ImmutableArray<double> Cells)> Table(string key) => [.. Cells(written[key]).Select((row, i) =>
    {
        var cells = row.Split('/');
        return TryNumber(cells[0], out _)
            ? ($"{i + 1}", cells.Select(Number).ToImmutableArray())
            : (cells[0], cells.Skip(1).Select(Number).ToImmutableArray());
    })];

    /// <summary>Reads what a user wrote. Gives the faults instead where something cannot be read.</summary>
    public static (ModelInput? Input, ImmutableArray<ModelFault> Faults) Read(ModelCard card, IReadOnlyDictionary<string, string> given)
    {
        var faults = ImmutableArray.CreateBuilder<ModelFault>();
        foreach (var key in given.Keys.Where(k => card.Parameters.All(p => p.Key != k)).Order(StringComparer.Ordinal))
        {
            faults.Add(new(key, $"{card.Name} has no parameter \"{key}\"; it has {string.Join(", ", card.Parameters.Select(p => p.Key))}"));
        }

        var values = card.Parameters.ToImmutableDictionary(p => p.Key, p => given.TryGetValue(p.Key, out var text) ? text : p.Default);
        faults.AddRange(card.Parameters.Select(p => Fault(p, values[p.Key])).OfType<ModelFault>());
        return faults.Count > 0 ? (null, faults.ToImmutable()) : (new(values), []);
    }

    /// <summary>The same values with one of them replaced, for a sweep.</summary>
    public ModelInput With(string key, double value) => new(written.SetItem(key, value.ToString("R", CultureInfo.InvariantCulture)));

    private static ModelFault? Fault(ModelParameter parameter, string text)
    {
        var columns = parameter.Columns?.Split('/').Length ?? 1;
        foreach (var row in parameter.Shape == ParameterShape.Number ? [text] : Cells(text))
        {
            var cells = parameter.Shape == ParameterShape.Table ? row.Split('/') : [parameter.Shape == ParameterShape.List ? row.TrimEnd('+') : row];
            if (parameter.Shape == ParameterShape.Table && cells.Length == columns + 1 && !TryNumber(cells[0], out _))
            {
                cells = cells[1..];
            }

            if (cells.Length != columns)
            {
                return new(parameter.Key, $"\"{row}\" has {cells.Length} cells; a row of {parameter.Key} is {parameter.Columns}, with a name before it if you like");
            }

            foreach (var cell in cells)
            {
                if (!TryNumber(cell, out var number))
                {
                    return new(parameter.Key, $"\"{cell}\" is not a number; write {parameter.Key}={parameter.Default}");
                }

                if (number < parameter.Low || number > parameter.High)
                {
                    return new(parameter.Key, $"{parameter.Key}={cell} lies outside {Range(parameter)} ({parameter.Meaning})");
                }
            }
        }

        return null;
    }

    private static string Range(ModelParameter parameter) =>
        double.IsPositiveInfinity(parameter.High) ? $"what it can be, at least {parameter.Low:0.############}" : $"its range, {parameter.Low:0.############} to {parameter.High:0.############}";

    private static string[] Cells(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
