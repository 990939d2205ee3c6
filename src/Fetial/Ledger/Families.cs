using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>The pipeline of every family (a frame with three texts or more under it): declared, talking, signed, ratified, in force, state by state.</summary>
public sealed class Families(Perspective perspective, InstrumentLives lives)
{
    public ImmutableArray<FamilyProgress> All() =>
    [
        .. perspective.Instruments.Select(frame => (Frame: frame, Texts: perspective.Instruments.Where(i => i.Under.Contains(frame.Id)).OrderBy(i => i.Id, StringComparer.Ordinal).ToList()))
            .Where(f => f.Texts.Count >= 3 && f.Texts.Count(t => perspective.Standings.PartiesOn(t, perspective.AsOf).Count == 2) >= 3)
            .OrderBy(f => f.Frame.Id, StringComparer.Ordinal).Select(f => Of(f.Frame, f.Texts)),
    ];

    private FamilyProgress Of(Instrument frame, List<Instrument> texts)
    {
        var bilateral = texts.Where(t => perspective.Standings.PartiesOn(t, perspective.AsOf).Count == 2).ToList();
        var hub = bilateral.Select(t => perspective.Standings.PartiesOn(t, perspective.AsOf)).Aggregate((a, b) => a.Intersect(b));
        var members = perspective.Standings.PartiesOn(frame, perspective.AsOf).Union(bilateral.Select(t => perspective.Standings.PartiesOn(t, perspective.AsOf)).Aggregate((a, b) => a.Union(b))).Except(hub);
        var rows = members.Indices.Select(m => Member(frame, bilateral, perspective.Architecture.Actors[m]));
        return new FamilyProgress(
            frame,
            [.. hub.Indices.Select(h => perspective.Architecture.Actors[h])],
            [.. rows.OrderBy(r => r.Text is not null).ThenBy(r => (int)r.Stage).ThenBy(r => r.State.Name, StringComparer.Ordinal)]);
    }

    private FamilyMember Member(Instrument frame, List<Instrument> texts, Actor state)
    {
        var joined = perspective.Standings.PartiesOn(frame, perspective.AsOf).Contains(state.Index)
            ? lives.Of(frame, state).Entries.Where(e => !e.Denied && e.Stage == InstrumentStage.Signed)
                .OrderBy(e => e.Last).Select(e => (DayRange?)new DayRange(e.First, e.Last)).FirstOrDefault() : null;
        var own = texts.Where(t => perspective.Standings.PartiesOn(t, perspective.AsOf).Contains(state.Index)).Select(t => lives.Of(t, state))
            .OrderByDescending(l => l.Stage is InstrumentStage.Ended or InstrumentStage.Superseded ? 0 : (int)l.Stage).ThenBy(l => l.Instrument.Id, StringComparer.Ordinal).FirstOrDefault();
        var steps = own?.Entries.Where(e => !e.Denied && e.Stage is InstrumentStage.Approved or InstrumentStage.Ratified or InstrumentStage.Notified)
            .Select(e => $"{StageWords.Of(e.Stage)} {Calendar.Text(e.First)}").ToList() ?? [];
        return new FamilyMember(state, joined, own?.Instrument, own?.Stage ?? InstrumentStage.None, own?.Since, own is null ? "" : steps.Count == 0 ? "none recorded" : string.Join(", ", steps));
    }
}
