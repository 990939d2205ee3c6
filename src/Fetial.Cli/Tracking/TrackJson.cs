using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Cli.Reading;
using Fetial.Exchange.Tables;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Cli.Tracking;

/// <summary>
/// The answer of <c>fetial track</c> for programs: the tidy tables of <see cref="TrackTables"/>, one list of objects each, with what was looked at.
/// docs/json.md describes it, docs/schema/track-1.json holds it to its word.
/// </summary>
public static class TrackJson
{
    public const string Schema = "fetial.track/1";

    /// <summary>Writes one indented JSON object and a line end; parts that were not asked for are left empty.</summary>
    public static void Write(TextWriter output, LoadedPortfolio portfolio, TrackRequest request, TrackReport report)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("portfolio", portfolio.Name);
            json.WriteString("asOf", Calendar.Text(report.Perspective.AsOf));
            json.WriteString("at", MinuteRange.Text(report.Now));
            json.WriteString("known", request.Standpoint.Known is { } known ? Calendar.Text(known) : null);
            json.WriteString("viewpoint", request.Standpoint.Viewpoint);
            json.WriteString("scenario", request.Standpoint.Scenario);
            json.WriteString("currency", report.Currency);
            foreach (var (view, table) in Tables(report))
            {
                Rows(json, view.ToString().ToLowerInvariant(), request.Only.IsEmpty || request.Only.Contains(view) ? table : table with { Rows = [] });
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Every part with its table, in the order of the parts.</summary>
    public static ImmutableArray<(TrackView View, TidyTable Table)> Tables(TrackReport report) =>
    [
        (TrackView.Commitments, TrackTables.Commitments(report)),
        (TrackView.Clocks, TrackTables.Clocks(report)),
        (TrackView.Waiting, TrackTables.Waiting(report)),
        (TrackView.Expected, TrackTables.Expected(report)),
        (TrackView.Instruments, TrackTables.Instruments(report)),
        (TrackView.Pipeline, TrackTables.Pipelines(report)),
        (TrackView.Family, TrackTables.Families(report)),
        (TrackView.Ledger, TrackTables.Ledger(report)),
        (TrackView.Pledges, TrackTables.Pledges(report)),
        (TrackView.Coalitions, TrackTables.Coalitions(report)),
        (TrackView.Record, TrackTables.Records(report)),
    ];

    private static void Rows(Utf8JsonWriter json, string name, TidyTable table)
    {
        json.WriteStartArray(name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                Cell(json, table.Columns[i], row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int or long:
                json.WriteNumber(name, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
