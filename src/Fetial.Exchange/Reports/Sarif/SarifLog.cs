using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Reviewing;
using Fetial.Situations;

namespace Fetial.Exchange.Reports.Sarif;

/// <summary>
/// Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS, with errata 01): one run, a rule for every code that occurs,
/// a result for every finding.
/// </summary>
public static class SarifLog
{
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The log of a check.</summary>
    /// <param name="report">After filters.</param>
    /// <param name="least">Findings below this severity are left out.</param>
    public static string Write(CheckReport report, Severity least, ImmutableArray<UnreadPlace> unread)
    {
        var results = report.Findings.Select(finding => new SarifResult(finding, false, null)).Concat(report.Accepted.Select(finding => new SarifResult(finding, true, null)));
        return Write("check", report.Perspective, [.. results.Where(result => result.Finding.Severity >= least)], unread);
    }

    /// <summary>The log of a review: what is new, what says something else, and, as absent, what is resolved.</summary>
    public static string Write(ReviewReport report, ImmutableArray<UnreadPlace> unread) => Write("review", report.After.Perspective,
    [
        .. report.New.Select(finding => new SarifResult(finding, false, "new")),
        .. report.Accepted.Select(finding => new SarifResult(finding, true, "new")),
        .. report.Changed.Select(change => new SarifResult(change.After, false, "updated")),
        .. report.Resolved.Select(finding => new SarifResult(finding, false, "absent")),
    ], unread);

    private static string Write(string verb, Perspective view, ImmutableArray<SarifResult> results, ImmutableArray<UnreadPlace> unread)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            Run(json, verb, view, results, unread);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Run(Utf8JsonWriter json, string verb, Perspective view, ImmutableArray<SarifResult> results, ImmutableArray<UnreadPlace> unread)
    {
        var rules = new SarifRules(results.Select(result => result.Finding).ToList(), unread);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Fetial");
        json.WriteString("semanticVersion", Version);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"fetial/{verb}/{view.Architecture.Name}/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        Invocation(json, rules, unread);
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            SarifResultWriter.Write(json, view, rules, result);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("portfolio", view.Architecture.Name);
        json.WriteString("asOf", Calendar.Text(view.AsOf));
        json.WriteString("known", view.Standpoint.Known is { } known ? Calendar.Text(known) : null);
        json.WriteString("viewpoint", view.Standpoint.Viewpoint);
        json.WriteString("scenario", view.Standpoint.Scenario);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Places that could not be read are no results; the run says that it met them.</summary>
    private static void Invocation(Utf8JsonWriter json, SarifRules rules, ImmutableArray<UnreadPlace> unread)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var place in unread)
        {
            json.WriteStartObject();
            if (place.Code is { } code && rules.IndexOf(code) is { } index)
            {
                json.WriteStartObject("associatedRule");
                json.WriteString("id", code);
                json.WriteNumber("index", index);
                json.WriteEndObject();
            }

            json.WriteString("level", place.IsError ? "error" : "warning");
            SarifText.Message(json, "message", $"{place.Message}. {place.Remedy}");
            json.WriteStartArray("locations");
            json.WriteStartObject();
            SarifText.Place(json, place.File, place.Line, place.Column);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Version => typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
