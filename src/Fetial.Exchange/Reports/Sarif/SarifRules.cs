using System.Collections.Immutable;
using System.Text.Json;
using Fetial.Findings;

namespace Fetial.Exchange.Reports.Sarif;

/// <summary>The rules of a log: an entry of the catalogue for every code that occurs, in the order of the codes.</summary>
public sealed class SarifRules
{
    private readonly ImmutableArray<CatalogueEntry> entries;
    private readonly Dictionary<string, int> indices;
    private readonly Dictionary<string, Severity> gravest;

    public SarifRules(IReadOnlyCollection<Finding> findings, IEnumerable<UnreadPlace> unread)
    {
        var codes = findings.Select(finding => finding.Code).Concat(unread.Select(place => place.Code).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        entries = [.. Catalogue.Entries.Where(entry => codes.Contains(entry.Code))];
        indices = entries.Select((entry, i) => (entry.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        gravest = findings.GroupBy(finding => finding.Code).ToDictionary(code => code.Key, code => code.Max(finding => finding.Severity), StringComparer.Ordinal);
    }

    /// <summary>The place of a code; null where the catalogue of the core does not have it.</summary>
    public int? IndexOf(string code) => indices.TryGetValue(code, out var index) ? index : null;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Code);
            SarifText.Message(json, "shortDescription", entry.Title);
            SarifText.Message(json, "fullDescription", entry.Explanation);
            json.WriteStartObject("help");
            json.WriteString("text", SarifText.Escaped($"{entry.Explanation} What to do: {entry.HowToFix} Why: {entry.Why}"));
            json.WriteString("markdown", SarifText.Escaped($"{Markdown.MarkdownText.Escaped(entry.Explanation)}\n\n**What to do.** {Markdown.MarkdownText.Escaped(entry.HowToFix)}\n\n**Why.** {Markdown.MarkdownText.Escaped(entry.Why)}"));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Names.Text(gravest.GetValueOrDefault(entry.Code, Severity.Warning)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
