using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>Gathers the sheet of a text.</summary>
internal static class InstrumentSheetBuilder
{
    public static InstrumentSheet Build(Perspective perspective, Instrument written, IEnumerable<Finding> findings)
    {
        var instrument = perspective.AsSeen(written);
        var reader = new ClauseReader(perspective);
        var forces = (perspective.Architecture.FindInstrument(written.Id) ?? written).Force.Select(f => new SheetValue("force", ClauseText.ForceText(f.Value), SheetParts.Cites(f.Cites), f.GradeOr(instrument.Evidence))).ToImmutableArray();
        var contested = forces.Select(f => f.Value).Distinct().Count() > 1;
        return new InstrumentSheet(
            instrument.Id,
            instrument.Title,
            instrument.Kind,
            perspective.Viewpoint is null ? reader.Standings.Force(instrument) : ClauseText.ForceText(perspective.Standings.ForceOf(instrument)),
            forces,
            contested,
            Parties(perspective, reader.Standings, instrument),
            Dates(perspective, instrument),
            Term(perspective, instrument),
            SheetParts.Exit(perspective, instrument),
            instrument.Where.IsEmpty ? null : PlaceEnglish.Of(instrument.Where),
            [.. instrument.Under.Select(id => new SheetReference(id, perspective.Architecture.FindInstrument(id)?.Title))],
            [.. perspective.Instruments.Where(i => i.Under.Contains(instrument.Id)).OrderBy(i => i.Id, StringComparer.Ordinal).Select(i => new SheetReference(i.Id, i.Title))],
            instrument.Gist,
            instrument.Evidence,
            SheetParts.Sources(instrument.Sources),
            ContestedValues(perspective, instrument.Id, instrument.Evidence),
            [.. perspective.Commitments.Where(c => c.Instrument.Id == instrument.Id).OrderBy(c => c.Index).Select(c => new SheetClause(c.Id, c.Locator, reader.Sentence(c)))],
            [.. findings.Where(f => f.Clauses.Any(c => c.Id == instrument.Id || c.Id.StartsWith(instrument.Id + "/", StringComparison.Ordinal)))],
            instrument.Location.Path,
            instrument.Location.Line);
    }

    public static ImmutableArray<SheetValue> ContestedValues(Perspective perspective, string id, EvidenceGrade inherited) =>
    [
        .. perspective.Architecture.Contested.Where(c => c.Id == id && c.Slot != "force")
            .SelectMany(c => c.Values.Select(v => new SheetValue(c.Slot, v.Value, SheetParts.Cites(v.Cites), v.GradeOr(inherited)))),
    ];

    private static ImmutableArray<SheetParty> Parties(Perspective perspective, StandingEnglish standings, Instrument instrument)
    {
        var named = perspective.Standings.PartiesOn(instrument, perspective.AsOf).Indices
            .Select(i => new SheetParty(EnglishArticles.NameOf(perspective.Architecture.Actors[i]), standings.Of(instrument, i)));
        var open = instrument.By.SelectMany(b => b.Value.Terms).Where(t => t.Form == Fetial.Syntax.PartyKind.Undefined)
            .Select(t => new SheetParty($"(left open: “{t.Undefined}”)", "parties that the text leaves open"));
        return [.. named.Concat(open)];
    }

    private static ImmutableArray<SheetEvent> Dates(Perspective perspective, Instrument instrument)
    {
        var actors = perspective.Architecture.Actors;
        return
        [
            .. perspective.Standings.EventsOf(instrument.Id).OrderBy(e => e.First).ThenBy(e => e.Last).ThenBy(e => e.Location.Line).Select(e => new SheetEvent(
                e.First,
                SheetParts.Date(e.First, e.Last, about: false),
                e.Denied,
                e.Actors.IsEmpty ? e.Stage : $"{e.Stage} by {EnglishList.And(e.Actors.Indices.Select(i => EnglishArticles.Actor(actors[i])))}",
                "",
                string.Join(", ", e.Sources),
                e.Evidence)),
        ];
    }

    private static string? Term(Perspective perspective, Instrument instrument)
    {
        if (perspective.Trusted(instrument.InForce)?.Value is not { } period)
        {
            return null;
        }

        var conditions = new ConditionEnglish(new ActEnglish(ActorEnglish.For(perspective, instrument)));
        var parts = new[]
        {
            period.From is { } from ? $"from {Calendar.Text(from)}" : period.FromSignature ? "from signature" : "",
            period.When is { } when ? (period.AfterDays > 0 ? $"{period.AfterDays} days after {conditions.Of(when)}" : $"when {conditions.Of(when)}") : "",
            period.To is { } to ? $"to {Calendar.Text(to)}" : "",
            period.Until is { } until ? $"until {conditions.Of(until)}" : "",
            instrument.Needs.IsTrue ? "" : $"needs {conditions.Consents([instrument.Needs])}",
        };
        return string.Join(", ", parts.Where(p => p.Length > 0)) is { Length: > 0 } text ? text.Replace(", to ", " to ", StringComparison.Ordinal) : null;
    }
}
