using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Comparing;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Cli.Comparing;

/// <summary>A comparison for programs; docs/compare.md describes it, docs/schema/compare-1.json holds it to its word.</summary>
public static class CompareJson
{
    public const string Schema = "fetial.compare/1";

    /// <summary>Writes one indented JSON object and a line end.</summary>
    public static void Write(TextWriter output, CompareHeader header, ComparisonReport report)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("portfolio", header.Portfolio);
            json.WriteString("asOf", Calendar.Text(header.AsOf));
            json.WriteString("known", header.Standpoint.Known is { } known ? Calendar.Text(known) : null);
            json.WriteString("viewpoint", header.Standpoint.Viewpoint);
            json.WriteString("scenario", header.Standpoint.Scenario);
            json.WriteString("subject", report.Subject);
            json.WriteString("frame", report.Frame);
            json.WriteString("against", report.Against);
            Array(json, "texts", report.Texts, Text);
            Array(json, "rows", report.Rows, Row);
            Array(json, "differences", report.Differences, Difference);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Text(Utf8JsonWriter json, ComparedText text)
    {
        json.WriteStartObject();
        json.WriteString("id", text.Id);
        json.WriteString("title", text.Title);
        json.WriteString("standing", text.Standing);
        json.WriteString("evidence", Names.Text(text.Evidence));
        json.WriteString("file", text.File);
        json.WriteNumber("line", text.Line);
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, ReportedRow row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteString("group", row.Group);
        json.WriteString("slot", row.Slot);
        json.WriteBoolean("lists", row.Lists);
        json.WriteBoolean("differs", row.Differs);
        json.WriteBoolean("divergence", row.Divergence);
        Array(json, "shares", row.Shares, Share);
        Array(json, "cells", row.Cells, Cell);
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, ValueShare share)
    {
        json.WriteStartObject();
        json.WriteString("value", share.Value);
        Array(json, "texts", share.Texts, (writer, id) => writer.WriteStringValue(id));
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, ReportedCell cell)
    {
        json.WriteStartObject();
        json.WriteString("text", cell.Text);
        json.WriteString("value", cell.Value);
        json.WriteString("shown", cell.Shown);
        json.WriteString("state", CompareWords.Of(cell.State));
        json.WriteString("evidence", Names.Text(cell.Evidence));
        json.WriteBoolean("counts", cell.Counts);
        json.WriteBoolean("minority", cell.Minority);
        Array(json, "readings", cell.Readings, Reading);
        json.WriteEndObject();
    }

    private static void Reading(Utf8JsonWriter json, ReportedReading reading)
    {
        json.WriteStartObject();
        json.WriteString("clause", reading.Clause);
        json.WriteString("value", reading.Value);
        json.WriteString("state", CompareWords.Of(reading.State));
        json.WriteString("evidence", Names.Text(reading.Evidence));
        json.WriteString("file", reading.File);
        json.WriteNumber("line", reading.Line);
        json.WriteString("reading", reading.Reading);
        json.WriteEndObject();
    }

    private static void Difference(Utf8JsonWriter json, TextDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("text", difference.Text);
        json.WriteNumber("same", difference.Same);
        Array(json, "slots", difference.Slots, (writer, slot) =>
        {
            writer.WriteStartObject();
            writer.WriteString("row", slot.Row);
            writer.WriteString("here", slot.Here);
            writer.WriteString("there", slot.There);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
