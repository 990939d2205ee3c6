using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Findings;

/// <summary>One commitment on one sheet.</summary>
/// <param name="Reading">The sentence of <see cref="ReadBack.Clause"/>.</param>
/// <param name="Slots">Each statement in the words of the language, in the order in which the formatter writes them.</param>
/// <param name="Contested">Slots for which sources give different values, one line per value.</param>
/// <param name="Events">Events recorded under it, and those that are cases of its act on days of its window; in order of time.</param>
/// <param name="Evidence">The weakest grade among its statements.</param>
public sealed record ClauseSheet(
    string Id,
    string? Locator,
    string Reading,
    string? Gist,
    SheetReference Instrument,
    EvidenceGrade Evidence,
    ImmutableArray<SheetValue> Slots,
    ImmutableArray<SheetValue> Contested,
    ImmutableArray<string> Notes,
    ImmutableArray<SheetEvent> Events,
    ImmutableArray<SheetSource> Sources,
    ImmutableArray<Finding> Findings,
    string File,
    int Line)
{
    /// <summary>Plain text for a width in characters (80 to 120 read well).</summary>
    public IEnumerable<string> Lines(int width) =>
    [
        .. SheetLayout.Paragraph(Reading, width),
        "",
        .. SheetLayout.Field("gist", Gist, width),
        .. SheetLayout.Field("text", Instrument.Title is null ? Instrument.Id : $"{Instrument.Id} — {Instrument.Title}", width),
        .. SheetLayout.Field("place", Locator, width),
        .. SheetLayout.Field("evidence", $"{Names.Text(Evidence)} (the weakest of its statements)", width),
        .. SheetLayout.Field("file", $"{File}:{Line}", width),
        .. SheetLayout.Section("Slots", Slots.Length, SheetLayout.Table(Slots.Select(Row), width)),
        .. SheetLayout.Section("Sources differ", Contested.Length, SheetLayout.Table(Contested.Select(Row), width)),
        .. SheetLayout.Section("Notes", Notes.Length, Notes.SelectMany(n => SheetLayout.Paragraph(n, width, "  "))),
        .. SheetLayout.Section("Events", Events.Length, SheetParts.Events(Events, width)),
        .. SheetParts.Findings(Findings, width),
        .. SheetParts.Sources(Sources, width),
    ];

    private static ImmutableArray<string> Row(SheetValue value) => [value.Slot, value.Value, Names.Text(value.Evidence), value.Sources];
}
