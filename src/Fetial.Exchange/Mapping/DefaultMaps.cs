using System.Collections.Immutable;
using Fetial.Exchange.Sheets;
using Fetial.Text;

namespace Fetial.Exchange.Mapping;

/// <summary>The mappings that come with the product: for the sheets of the workbook that <see cref="Workbooks.EmptySheet"/> writes.</summary>
public static class DefaultMaps
{
    /// <summary>In the order in which the sheets are imported: sources first, so that the others can cite them.</summary>
    public static ImmutableArray<string> Names { get; } = ["sources", "instruments", "commitments", "events"];

    /// <summary>The text of a mapping, to be copied and changed.</summary>
    /// <exception cref="ArgumentException">No mapping has this name.</exception>
    public static SourceText Text(string name)
    {
        var resource = $"Fetial.Exchange.Mapping.Defaults.{name}.columns";
        using var stream = typeof(DefaultMaps).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"there is no mapping \"{name}\"; there are: {string.Join(", ", Names)}", nameof(name));
        using var reader = new StreamReader(stream);
        return new SourceText(name + ".columns", reader.ReadToEnd());
    }

    /// <summary>The mapping whose columns the sheet has most completely; null if the sheet lacks a key column of each.</summary>
    public static ColumnMap? Recognise(Sheet sheet) => Names
        .Select(n => ColumnMap.Parse(Text(n)).Map)
        .OfType<ColumnMap>()
        .Where(m => Keys(m).All(c => sheet.IndexOf(c) >= 0))
        .MaxBy(m => m.Rules.SelectMany(r => r.Columns).Distinct().Count(c => sheet.IndexOf(c) >= 0));

    /// <summary>The columns without which a row of this kind says nothing.</summary>
    private static IEnumerable<string> Keys(ColumnMap map) => map.Rules
        .Where(r => r.Slot is "id" or "at" or "sentence" or "act" or "url" || (r.Slot == "by" && map.Kind == SheetKind.Instruments))
        .SelectMany(r => r.Slot == "act" ? r.Columns.Take(2) : r.Columns);
}
