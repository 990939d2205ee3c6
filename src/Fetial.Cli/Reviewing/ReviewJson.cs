using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fetial.Checks;
using Fetial.Cli.Checking;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Reviewing;
using Fetial.Text;

namespace Fetial.Cli.Reviewing;

/// <summary>The answer of <c>fetial review</c> for programs; docs/json.md describes it, docs/schema/review-1.json holds it to its word.</summary>
public static class ReviewJson
{
    public const string Schema = "fetial.review/1";

    /// <summary>Writes one indented JSON object and a line end.</summary>
    public static void Write(TextWriter output, LoadedDraft draft, ReviewReport report)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            Write(json, draft, report);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, LoadedDraft draft, ReviewReport report)
    {
        var view = report.After.Perspective;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("portfolio", draft.Ground.Name);
        json.WriteString("asOf", Calendar.Text(view.AsOf));
        json.WriteString("known", view.Standpoint.Known is { } known ? Calendar.Text(known) : null);
        json.WriteString("viewpoint", view.Standpoint.Viewpoint);
        json.WriteString("scenario", view.Standpoint.Scenario);
        Draft(json, draft, report);
        Counts(json, report);
        CheckJson.Array(json, "new", report.New, CheckJson.Finding);
        CheckJson.Array(json, "accepted", report.Accepted, CheckJson.Finding);
        CheckJson.Array(json, "resolved", report.Resolved, CheckJson.Finding);
        CheckJson.Array(json, "changed", report.Changed, Changed);
        CheckJson.Array(json, "broken", report.Broken, Broken);
        CheckJson.Array(json, "family", report.Family, Family);
        json.WriteStartArray("diagnostics");
        foreach (var fault in draft.Overlaid.Faults.Except(draft.Ground.Faults))
        {
            CheckJson.Diagnostic(json, null, fault.IsError ? "error" : "warning", fault.Message, fault.Path, fault.Line, null, fault.Remedy);
        }

        foreach (var d in report.Diagnostics)
        {
            CheckJson.Diagnostic(json, d.Code, d.Severity == DiagnosticSeverity.Error ? "error" : "warning", d.Message, d.Location.Path, d.Location.Line, d.Location.Column, d.Remedy);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Draft(Utf8JsonWriter json, LoadedDraft draft, ReviewReport report)
    {
        json.WriteStartObject("draft");
        Texts(json, "files", draft.Files.Order(StringComparer.Ordinal));
        Texts(json, "instruments", report.Draft.Instruments.Select(text => text.Id));
        Texts(json, "commitments", report.Draft.Commitments.Select(clause => clause.Id));
        json.WriteNumber("events", report.Draft.Events.Length);
        Texts(json, "without", report.Draft.Without);
        Texts(json, "parties", SingleClause.NamesOf(report.After.Perspective, report.Draft.Parties));
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, ReviewReport report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("errors", report.New.Count(f => f.Severity == Severity.Error));
        json.WriteNumber("warnings", report.New.Count(f => f.Severity == Severity.Warning));
        json.WriteNumber("notes", report.New.Count(f => f.Severity == Severity.Note));
        json.WriteNumber("accepted", report.Accepted.Length);
        json.WriteNumber("resolved", report.Resolved.Length);
        json.WriteNumber("changed", report.Changed.Length);
        json.WriteNumber("graver", report.Changed.Count(change => change.IsGraver));
        json.WriteNumber("broken", report.Broken.Length);
        json.WriteNumber("family", report.Family.Length);
        json.WriteEndObject();
    }

    private static void Changed(Utf8JsonWriter json, ChangedFinding change)
    {
        json.WriteStartObject();
        json.WriteBoolean("isGraver", change.IsGraver);
        json.WritePropertyName("before");
        CheckJson.Finding(json, change.Before);
        json.WritePropertyName("after");
        CheckJson.Finding(json, change.After);
        json.WriteEndObject();
    }

    private static void Broken(Utf8JsonWriter json, BrokenPromise broken)
    {
        json.WriteStartObject();
        json.WriteString("finding", $"{broken.Finding.Code}-{broken.Finding.Fingerprint}");
        json.WritePropertyName("clause");
        CheckJson.Clause(json, broken.Clause);
        Texts(json, "borneBy", broken.BorneBy);
        Texts(json, "owedTo", broken.OwedTo);
        json.WriteEndObject();
    }

    private static void Family(Utf8JsonWriter json, FamilyDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("frame", difference.Frame);
        json.WriteString("text", difference.Text);
        json.WriteString("clause", difference.Clause);
        json.WriteString("place", difference.Place);
        json.WriteString("value", difference.Value);
        CheckJson.Array(json, "others", difference.Others, (writer, value) =>
        {
            writer.WriteStartObject();
            writer.WriteString("value", value.Value);
            Texts(writer, "texts", value.Texts);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        CheckJson.Array(json, name, texts, (writer, text) => writer.WriteStringValue(text));
}
