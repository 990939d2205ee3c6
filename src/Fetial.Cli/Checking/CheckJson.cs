using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Checks;
using Fetial.Cli.Reading;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Cli.Checking;

/// <summary>The answer of <c>fetial check</c> for programs; docs/json.md describes it, docs/schema/check-1.json holds it to its word.</summary>
public static class CheckJson
{
    public const string Schema = "fetial.check/1";

    /// <summary>Writes one indented JSON object and a line end. Findings below <c>--severity</c> are left out only where it was given.</summary>
    public static void Write(TextWriter output, LoadedPortfolio portfolio, CheckRequest request, CheckReport report)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            Write(json, portfolio, request, report);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, LoadedPortfolio portfolio, CheckRequest request, CheckReport report)
    {
        var view = report.Perspective;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("portfolio", portfolio.Name);
        json.WriteString("asOf", Calendar.Text(view.AsOf));
        json.WriteString("known", request.Standpoint.Known is { } known ? Calendar.Text(known) : null);
        json.WriteString("viewpoint", request.Standpoint.Viewpoint);
        json.WriteString("scenario", request.Standpoint.Scenario);
        Counts(json, report);
        var least = request.Severity ?? Severity.Note;
        Array(json, "findings", report.Findings.Where(f => f.Severity >= least), Finding);
        Array(json, "accepted", report.Accepted, Finding);
        json.WriteStartArray("diagnostics");
        foreach (var fault in portfolio.Faults)
        {
            Diagnostic(json, null, fault.IsError ? "error" : "warning", fault.Message, fault.Path, fault.Line, null, fault.Remedy);
        }

        foreach (var d in report.Diagnostics)
        {
            var severity = d.Severity == DiagnosticSeverity.Error ? "error" : "warning";
            Diagnostic(json, d.Code, severity, d.Message, d.Location.Path, d.Location.Line, d.Location.Column, d.Remedy);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("instruments", report.Perspective.Instruments.Length);
        json.WriteNumber("commitments", report.Perspective.Commitments.Length);
        json.WriteNumber("events", report.Perspective.Events.Length);
        json.WriteNumber("errors", report.Findings.Count(f => f.Severity == Severity.Error));
        json.WriteNumber("warnings", report.Findings.Count(f => f.Severity == Severity.Warning));
        json.WriteNumber("notes", report.Findings.Count(f => f.Severity == Severity.Note));
        json.WriteNumber("accepted", report.Accepted.Length);
        json.WriteEndObject();
    }

    internal static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("kind", Names.Text(finding.Kind));
        json.WriteString("title", finding.Title);
        json.WriteString("severity", Names.Text(finding.Severity));
        json.WriteString("certainty", Names.Text(finding.Certainty).Replace(' ', '-'));
        json.WriteString("standing", Names.Text(finding.Standing).Replace(' ', '-'));
        json.WriteString("evidence", Names.Text(finding.Evidence));
        json.WriteString("message", finding.Message);
        Array(json, "clauses", finding.Clauses, Clause);
        json.WriteStartObject("witness");
        json.WriteString("day", finding.Witness.Day is { } day ? Calendar.Text(day) : null);
        Array(json, "parties", finding.Witness.Parties, (writer, name) => writer.WriteStringValue(name));
        json.WriteString("place", finding.Witness.Place);
        Array(json, "facts", finding.Witness.Facts, Fact);
        json.WriteEndObject();
        json.WriteString("resolve", finding.Resolve);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    internal static void Clause(Utf8JsonWriter json, FindingClause clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Id);
        json.WriteString("side", clause.Side);
        json.WriteString("locator", clause.Locator);
        json.WriteString("file", clause.File);
        json.WriteNumber("line", clause.Line);
        json.WriteString("reading", clause.Reading);
        json.WriteString("standing", clause.Standing);
        json.WriteString("evidence", Names.Text(clause.Evidence));
        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, WitnessFact fact)
    {
        json.WriteStartObject();
        json.WriteString("statement", fact.Statement);
        json.WriteBoolean("holds", fact.Holds);
        json.WriteEndObject();
    }

    internal static void Diagnostic(Utf8JsonWriter json, string? code, string severity, string message, string file, int? line, int? column, string remedy)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("severity", severity);
        json.WriteString("message", message);
        json.WriteString("file", file);
        Number(json, "line", line);
        Number(json, "column", column);
        json.WriteString("remedy", remedy);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
