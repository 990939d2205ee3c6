using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Modelling;

/// <summary>Models for programs: schema <c>fetial.model/1</c>, described in docs/json.md. Values that are infinite or not defined are null with a word beside.</summary>
public static class ModelJson
{
    public const string Schema = "fetial.model/1";

    public static void List(TextWriter output) => Write(output, json =>
    {
        json.WriteStartArray("models");
        foreach (var card in Models.All.Select(m => m.Card))
        {
            json.WriteStartObject();
            json.WriteString("name", card.Name);
            json.WriteString("section", card.Section);
            json.WriteString("title", card.Title);
            json.WriteString("formula", card.Formula);
            json.WriteString("boundary", card.Boundary);
            json.WriteString("source", card.Citation);
            json.WriteStartArray("parameters");
            foreach (var parameter in card.Parameters)
            {
                json.WriteStartObject();
                json.WriteString("key", parameter.Key);
                json.WriteString("meaning", parameter.Meaning);
                json.WriteString("default", parameter.Default);
                json.WriteString("shape", parameter.Shape.ToString().ToLowerInvariant());
                json.WriteString("columns", parameter.Columns);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static void Result(TextWriter output, ModelCard card, ModelInput input, ModelResult result) => Write(output, json =>
    {
        Head(json, card, input);
        json.WriteString("sentence", result.Sentence);
        Parts(json, result);
    });

    public static void Sweep(
        TextWriter output, ModelCard card, ModelInput input, IReadOnlyList<ModelSweep> sweeps, IEnumerable<ModelRow> rows) => Write(output, json =>
    {
        Head(json, card, input);
        json.WriteStartArray("sweep");
        foreach (var sweep in sweeps)
        {
            json.WriteStringValue(sweep.Key);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var (_, point, result) in rows)
        {
            json.WriteStartObject();
            json.WriteStartObject("at");
            foreach (var (key, value) in point)
            {
                json.WriteNumber(key, value);
            }

            json.WriteEndObject();
            Parts(json, result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Head(Utf8JsonWriter json, ModelCard card, ModelInput input)
    {
        json.WriteString("model", card.Name);
        json.WriteString("section", card.Section);
        json.WriteString("source", card.Citation);
        json.WriteStartObject("values");
        foreach (var parameter in card.Parameters)
        {
            json.WriteString(parameter.Key, input.Text(parameter.Key));
        }

        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, ModelResult result)
    {
        json.WriteStartArray("parts");
        foreach (var part in result.Parts)
        {
            json.WriteStartObject();
            json.WriteString("key", part.Key);
            json.WriteString("meaning", part.Meaning);
            json.WriteBoolean("result", part.IsResult);
            if (part.Value is { } value && double.IsFinite(value))
            {
                json.WriteNumber("value", value);
            }
            else
            {
                json.WriteNull("value");
            }

            json.WriteString("text", part.Text ?? (part.Value is { } number && !double.IsFinite(number) ? ModelPages.Nine(number) : null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            content(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
