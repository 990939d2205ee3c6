using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Cli.Reading;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Covering;

/// <summary>One indented JSON object and a line end, beginning with what was read and from which standpoint.</summary>
internal static class JsonPage
{
    public static void Write(TextWriter output, string schema, LoadedPortfolio portfolio, Perspective view, Action<Utf8JsonWriter> body)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", schema);
            json.WriteString("portfolio", portfolio.Name);
            json.WriteString("asOf", Calendar.Text(view.AsOf));
            json.WriteString("known", view.Standpoint.Known is { } known ? Calendar.Text(known) : null);
            json.WriteString("viewpoint", view.Standpoint.Viewpoint);
            json.WriteString("scenario", view.Standpoint.Scenario);
            body(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    public static void Array(this Utf8JsonWriter json, IEnumerable<string> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items) => json.Array(name, items, json.WriteStringValue);

    public static void Range(this Utf8JsonWriter json, DayRange days)
    {
        json.WriteString("from", Calendar.Text(Math.Max(days.First, 0)));
        json.WriteString("to", Calendar.Text(days.Last));
    }
}
