using System.Text.Json;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Exchange.Reports.Sarif;

/// <summary>Writes one result: its first clause is the location, the others are related locations, and a circle is a code flow.</summary>
public static class SarifResultWriter
{
    /// <summary>The version of the fingerprint's making stands in its name (section 3.27.17).</summary>
    private const string FingerprintName = "fetialMatter/v1";

    public static void Write(Utf8JsonWriter json, Perspective view, SarifRules rules, SarifResult result)
    {
        var finding = result.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        if (rules.IndexOf(finding.Code) is { } index)
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("level", Names.Text(finding.Severity));
        SarifText.Message(json, "message", $"{finding.Title}. {finding.Message}");
        json.WriteStartArray("locations");
        if (!finding.Clauses.IsEmpty)
        {
            Location(json, finding.Clauses[0], null, null);
        }

        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (var (clause, i) in finding.Clauses.Skip(1).Select((clause, i) => (clause, i)))
        {
            Location(json, clause, i + 1, Told(clause));
        }

        json.WriteEndArray();
        CodeFlow(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, $"{finding.Code}-{finding.Fingerprint}");
        json.WriteEndObject();
        if (result.Baseline is { } baseline)
        {
            json.WriteString("baselineState", baseline);
        }

        Suppressions(json, view.Architecture, result);
        Properties(json, finding);
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, FindingClause clause, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        SarifText.Place(json, clause.File, clause.Line);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", clause.Id);
        json.WriteString("kind", "declaration");
        json.WriteEndObject();
        json.WriteEndArray();
        if (message is not null)
        {
            SarifText.Message(json, "message", message);
        }

        json.WriteEndObject();
    }

    /// <summary>The hops of a circle in the order of the clauses, back to the first; of deadlines, the chain as it is told.</summary>
    private static void CodeFlow(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Clauses.Length < 2 || finding.Kind is not (FindingKind.Circular or FindingKind.PriorityCycle or FindingKind.ImpossibleDeadline))
        {
            return;
        }

        var hops = finding.Kind == FindingKind.ImpossibleDeadline ? finding.Clauses : finding.Clauses.Add(finding.Clauses[0]);
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var (clause, i) in hops.Select((clause, i) => (clause, i)))
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            var facts = finding.Witness.Facts;
            Location(json, clause, null, facts.Length >= finding.Clauses.Length && i < facts.Length ? facts[i].Statement : Told(clause));
            json.WriteNumber("executionOrder", i + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Always written, empty for what is not accepted: a log either tells suppressions or does not (section 3.27.23).</summary>
    private static void Suppressions(Utf8JsonWriter json, Architecture architecture, SarifResult result)
    {
        json.WriteStartArray("suppressions");
        if (result.IsAccepted)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            if (Acceptances.Of(architecture, result.Finding) is { } acceptance)
            {
                json.WriteString("justification", acceptance.Because ?? "no reason was written");
                json.WriteStartObject("location");
                SarifText.Place(json, acceptance.Location.Path, acceptance.Location.Line, acceptance.Location.Column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(Names.Text(finding.Kind));
        json.WriteEndArray();
        json.WriteString("certainty", Names.Text(finding.Certainty));
        json.WriteString("standing", Names.Text(finding.Standing));
        json.WriteString("evidence", Names.Text(finding.Evidence));
        json.WriteString("resolve", finding.Resolve);
        json.WriteString("day", finding.Witness.Day is { } day ? Calendar.Text(day) : null);
        json.WriteStartArray("witness");
        foreach (var fact in finding.Witness.Facts)
        {
            json.WriteStringValue(fact.Holds ? fact.Statement : $"not: {fact.Statement}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Told(FindingClause clause) => string.Join(": ", new[] { clause.Side, clause.Reading.Length == 0 ? clause.Id : clause.Reading }.Where(part => part.Length > 0));
}
