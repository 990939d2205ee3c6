using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>Pieces that several sheets share.</summary>
internal static class SheetParts
{
    public static string Cites(IEnumerable<Citation> cites) =>
        string.Join(", ", cites.Select(c => c.Locator.Length == 0 ? c.Source.Id : $"{c.Source.Id} ({c.Locator})").Distinct());

    public static ImmutableArray<SheetSource> Sources(IEnumerable<Citation> cites) =>
        [.. cites.Select(c => new SheetSource(c.Source.Id, c.Source.Title, c.Locator, c.Source.Evidence)).Distinct()];

    public static string Date(int first, int last, bool about) =>
        (about ? "about " : "") + (first == last ? Calendar.Text(first) : $"{Calendar.Text(first)} to {Calendar.Text(last)}");

    public static SheetEvent Event(RecordedEvent recorded, string relation) => new(
        recorded.First, Date(recorded.First, recorded.Last, recorded.About), recorded.Denied, recorded.Sentence, relation, Cites(recorded.Sources), recorded.Evidence);

    /// <summary>How and when a party can leave: the text's own words, else what follows from its force (design, section 2, "Vague").</summary>
    public static string Exit(Perspective perspective, Instrument instrument) => perspective.Trusted(instrument.Exit)?.Value switch
    {
        { None: true } => "no exit, the text says",
        { AtAnyTime: true } => "any day",
        { Text: { } length } => $"{(length.StartsWith("1 ", StringComparison.Ordinal) ? length.TrimEnd('s') : length)} after notice{(perspective.Trusted(instrument.Exit) is { Value.NotBeforeTermEnds: true } ? ", not before the term ends" : "")}",
        { Undefined: { } wording } => $"(left open: “{wording}”)",
        _ when perspective.AsSeen(instrument).Forces().ToList() is var forces && forces.Contains(Force.Treaty) && forces.Contains(Force.Political) =>
            "no exit clause: any day if political, VCLT 56 if a treaty",
        _ => perspective.Standings.ForceOf(instrument) switch
        {
            Force.Treaty => "no exit clause: VCLT 56",
            Force.Political or Force.Unilateral => "any day: a political text",
            Force.NationalLaw => "by repeal",
            Force.Decision => "by a new decision",
            _ => "not stated",
        },
    };

    public static IEnumerable<string> Findings(ImmutableArray<Finding> findings, int width) => SheetLayout.Section("Findings", findings.Length, findings.SelectMany(f =>
        SheetLayout.Paragraph($"{Names.Text(f.Severity)} {f.Code}: {f.Title} ({Names.Text(f.Certainty)}; {Names.Text(f.Standing)}; {Names.Text(f.Evidence)}; {f.Fingerprint})", width, "  ")));

    public static IEnumerable<string> Sources(ImmutableArray<SheetSource> sources, int width) => SheetLayout.Section("Sources", sources.Length, SheetLayout.Table(
        sources.Select(s => ImmutableArray.Create(Names.Text(s.Evidence), s.Id, s.Locator, s.Title ?? "")), width));

    public static IEnumerable<string> Events(ImmutableArray<SheetEvent> events, int width) => SheetLayout.Table(
        events.Select(e => ImmutableArray.Create(e.Date, e.Denied ? $"denied: {e.Text}" : e.Text, e.Relation, Names.Text(e.Evidence))), width);
}
