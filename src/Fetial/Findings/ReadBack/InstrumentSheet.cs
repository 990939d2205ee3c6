using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Findings;

/// <summary>One text on one sheet.</summary>
/// <param name="Force">The force by the perspective's viewpoint; where sources differ and no viewpoint is taken, every one.</param>
/// <param name="ForceStatements">Every statement of the force with its sources; more than one value is contested.</param>
/// <param name="Dates">Stages from slots and event lines in order of time, denials included.</param>
/// <param name="Term">When it is in force by its own words, or null.</param>
/// <param name="Exit">How a party can leave.</param>
/// <param name="Scope">Territory, or null where none is stated.</param>
/// <param name="Under">The texts that it stands under.</param>
/// <param name="TextsUnder">The texts that stand under it.</param>
public sealed record InstrumentSheet(
    string Id,
    string? Title,
    string? Kind,
    string Force,
    ImmutableArray<SheetValue> ForceStatements,
    bool ForceIsContested,
    ImmutableArray<SheetParty> Parties,
    ImmutableArray<SheetEvent> Dates,
    string? Term,
    string Exit,
    string? Scope,
    ImmutableArray<SheetReference> Under,
    ImmutableArray<SheetReference> TextsUnder,
    string? Gist,
    EvidenceGrade Evidence,
    ImmutableArray<SheetSource> Sources,
    ImmutableArray<SheetValue> Contested,
    ImmutableArray<SheetClause> Clauses,
    ImmutableArray<Finding> Findings,
    string File,
    int Line)
{
    /// <summary>Plain text for a width in characters (80 to 120 read well).</summary>
    public IEnumerable<string> Lines(int width) =>
    [
        .. SheetLayout.Paragraph(Title is null ? Id : $"{Id} — {Title}", width),
        .. SheetLayout.Field("gist", Gist, width),
        .. SheetLayout.Field("kind", Kind, width),
        .. SheetLayout.Field("force", Force, width),
        .. ForceIsContested ? ForceStatements.SelectMany(f => SheetLayout.Field("", $"{f.Value}: {f.Sources} ({Names.Text(f.Evidence)})", width)) : [],
        .. SheetLayout.Field("term", Term, width),
        .. SheetLayout.Field("exit", Exit, width),
        .. SheetLayout.Field("scope", Scope, width),
        .. Under.SelectMany((t, i) => SheetLayout.Field(i == 0 ? "under" : "", TextLine(t), width)),
        .. SheetLayout.Field("evidence", Names.Text(Evidence), width),
        .. SheetLayout.Field("file", $"{File}:{Line}", width),
        .. SheetLayout.Section("Parties", Parties.Length, Parties.GroupBy(p => p.Standing).SelectMany(g => SheetLayout.Paragraph($"{g.Key}: {EnglishList.And(g.Select(p => p.Name))}", width, "  "))),
        .. SheetLayout.Section("Dates", Dates.Length, SheetParts.Events(Dates, width)),
        .. SheetLayout.Section("Texts under it", TextsUnder.Length, SheetLayout.Table(TextsUnder.Select(t => ImmutableArray.Create(t.Id, t.Title ?? "")), width)),
        .. SheetLayout.Section("Sources differ", Contested.Length, SheetLayout.Table(Contested.Select(c => ImmutableArray.Create(c.Slot, c.Value, Names.Text(c.Evidence), c.Sources)), width)),
        .. SheetLayout.Section("Clauses", Clauses.Length, Clauses.SelectMany(c => SheetLayout.Paragraph(c.Locator is null ? c.Reading : $"[{c.Locator}] {c.Reading}", width, "  "))),
        .. SheetParts.Findings(Findings, width),
        .. SheetParts.Sources(Sources, width),
    ];

    private static string TextLine(SheetReference text) => text.Title is null ? text.Id : $"{text.Id} — {text.Title}";
}
