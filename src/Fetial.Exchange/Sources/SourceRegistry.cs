using System.Collections.Immutable;
using System.Text;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Sources;

/// <summary>The sources met so far, in the order they were met; immutable. One source has one id however many sheets name it.</summary>
public sealed record SourceRegistry(ImmutableArray<SourceEntry> Entries)
{
    /// <summary>The id that marks what a sheet calls "(not checked)".</summary>
    public const string NotCheckedId = "not-checked";

    public static SourceRegistry Empty { get; } = new([]);

    /// <summary>The source <see cref="NotCheckedId"/>, declared once.</summary>
    internal SourceRegistry WithNotChecked() => Find(NotCheckedId) is not null
        ? this
        : new(Entries.Add(new SourceEntry(NotCheckedId, NotCheckedId, "Marked as not checked in the sheet", null, "unverified", false)));

    /// <summary>Finds or adds a source; a later mention may lower or raise its grade, never its id or title.</summary>
    internal (SourceRegistry Registry, SourceEntry Entry) With(SourceMention mention, SourceRules rules)
    {
        var grade = Grade(mention, rules);
        var known = Find(mention.Key);
        if (known is not null)
        {
            var isText = known.IsText || mention.IsText;
            var better = mention.IsText && !known.IsText && known.Grade != "weak" ? grade : known.Grade;
            var updated = known with { IsText = isText, Grade = grade == "weak" ? "weak" : better };
            return (new(Entries.Replace(known, updated)), updated);
        }

        var id = SourceNames.Unique(SourceNames.Id(mention), taken => Entries.Any(e => e.Id == taken) || taken == NotCheckedId);
        var entry = new SourceEntry(id, mention.Key, SourceNames.Title(mention), mention.Url, grade, mention.IsText);
        return (new(Entries.Add(entry)), entry);
    }

    /// <summary>The declarations of all sources, ordered by id.</summary>
    public string ToText(SourceRules rules)
    {
        var text = new StringBuilder();
        foreach (var entry in Entries.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty);
            text.Append("source ").Append(entry.Id).Append("  ").Append(FetialText.Quote(entry.Title)).Append('\n');
            Slot(text, "url", entry.Url);
            Slot(text, "kind", entry.IsText ? "full text or a copy of it" : null);
            Slot(text, "retrieved", entry.Url is null ? null : rules.Retrieved);
            Slot(text, "evidence", entry.Grade);
        }

        return text.ToString();
    }

    private SourceEntry? Find(string key) => Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));

    private static string? Grade(SourceMention mention, SourceRules rules) =>
        mention.IsUnverified ? "unverified"
        : rules.Weak.Any(w => mention.Text.Contains(w, StringComparison.OrdinalIgnoreCase)) ? "weak"
        : mention.IsText ? rules.TextGrade
        : rules.Grade;

    private static void Slot(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append("  ").Append(name.PadRight(10)).Append(' ').Append(value).Append('\n');
        }
    }
}
