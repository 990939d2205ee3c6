using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Fetial.Cli.CommandLine;
using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Modelling;

/// <summary>Points of a sweep over a model as a file: schema <c>fetial.model-sweep/1</c>. Numbers are written so that they are read back to the last bit.</summary>
/// <param name="Values">Every parameter as it was written.</param>
/// <param name="Sweeps">The parameters swept, in order.</param>
public sealed record ModelSweepFile(string Model, ImmutableSortedDictionary<string, string> Values, ImmutableArray<ModelSweep> Sweeps, ImmutableArray<ModelRow> Rows)
{
    public const string Schema = "fetial.model-sweep/1";

    /// <summary>How many points the whole sweep has.</summary>
    public int Total => ModelSweep.Count(Sweeps);

    public IReadOnlyList<int> Missing => [.. Enumerable.Range(0, Total).Except(Rows.Select(r => r.Number))];

    public static ModelSweepFile Of(ModelCard card, ModelInput input, IReadOnlyList<ModelSweep> sweeps, IEnumerable<ModelRow> rows) => new(
        card.Name, card.Parameters.ToImmutableSortedDictionary(p => p.Key, p => input.Text(p.Key), StringComparer.Ordinal), [.. sweeps], [.. rows]);

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("model", Model);
            json.WriteStartObject("values");
            foreach (var (key, value) in Values)
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
            json.WriteStartArray("sweeps");
            foreach (var sweep in Sweeps)
            {
                json.WriteStartObject();
                json.WriteString("key", sweep.Key);
                json.WriteNumber("from", sweep.From);
                json.WriteNumber("to", sweep.To);
                json.WriteNumber("points", sweep.Points);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in Rows)
            {
                Write(json, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <exception cref="KeyNotFoundException">It is no such file.</exception>
    internal static ModelSweepFile Read(JsonElement root)
    {
        ImmutableArray<ModelSweep> sweeps =
        [
            .. root.GetProperty("sweeps").EnumerateArray().Select(s => new ModelSweep(
                s.GetProperty("key").GetString() ?? "", s.GetProperty("from").GetDouble(), s.GetProperty("to").GetDouble(), s.GetProperty("points").GetInt32())),
        ];
        return new(
            root.GetProperty("model").GetString() ?? "",
            root.GetProperty("values").EnumerateObject().ToImmutableSortedDictionary(v => v.Name, v => v.Value.GetString() ?? "", StringComparer.Ordinal), sweeps,
            [.. root.GetProperty("rows").EnumerateArray().Select(r => Row(r, sweeps))]);
    }

    /// <summary>Puts parts together, as far as they go; neither their order matters nor which are put together first.</summary>
    /// <exception cref="CommandException">They belong to different sweeps.</exception>
    public static ModelSweepFile Merge(IReadOnlyList<(string Name, ModelSweepFile File)> parts)
    {
        var first = parts[0];
        foreach (var (name, part) in parts)
        {
            if (part.Model != first.File.Model || !part.Sweeps.SequenceEqual(first.File.Sweeps) || !part.Values.SequenceEqual(first.File.Values))
            {
                throw new CommandException($"{name} and {first.Name} are parts of different sweeps", "Merge only parts of one model, with the same values and the same --sweep.");
            }
        }

        return first.File with { Rows = [.. parts.SelectMany(p => p.File.Rows).DistinctBy(r => r.Number).OrderBy(r => r.Number)] };
    }

    private static void Write(Utf8JsonWriter json, ModelRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("number", row.Number);
        json.WriteString("sentence", row.Result.Sentence);
        json.WriteStartArray("parts");
        foreach (var part in row.Result.Parts)
        {
            json.WriteStartObject();
            json.WriteString("key", part.Key);
            json.WriteString("meaning", part.Meaning);
            json.WriteBoolean("result", part.IsResult);

            // As text, since what is infinite or not defined is no number in JSON.
            json.WriteString("value", part.Value?.ToString("R", CultureInfo.InvariantCulture));
            json.WriteString("text", part.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ModelRow Row(JsonElement row, ImmutableArray<ModelSweep> sweeps)
    {
        var number = row.GetProperty("number").GetInt32();
        return new(number, ModelSweep.Point(sweeps, number), new ModelResult(
            row.GetProperty("sentence").GetString() ?? "",
            [
                .. row.GetProperty("parts").EnumerateArray().Select(p => new ModelPart(
                    p.GetProperty("key").GetString() ?? "", p.GetProperty("meaning").GetString() ?? "",
                    p.GetProperty("value").GetString() is { } value ? double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) : null, p.GetProperty("text").GetString(),
                    p.GetProperty("result").GetBoolean())),
            ]));
    }
}
