using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>Rows about whole texts: force, term, exit, scope, and whether it is settled that a text belongs to the family.</summary>
public sealed class TextRows(Perspective perspective, ComparedSet set, Alignment alignment)
{
    public IEnumerable<ComparedRow> Rows()
    {
        if (!set.IsFamily)
        {
            return Slots();
        }

        var kin = Kinship.Of(set, alignment);
        return Slots().Select(r => r with { Kin = kin }).Concat(Places());
    }

    private IEnumerable<ComparedRow> Slots()
    {
        yield return Row("force", t => perspective.Trusted(t.Force) is { } f ? Value(ClauseText.ForceText(f.Value), f.GradeOr(t.Evidence)) : new SlotValue("not stated", t.Evidence, ValueState.Absent));
        yield return Row("term", t => perspective.Trusted(t.InForce) is { } p && !IsSilent(p.Value) ? Value(Term(p.Value), p.GradeOr(t.Evidence)) : SlotValue.Missing(t));
        yield return Row("exit", Exit);
        yield return Scope() with { Tells = set.IsFamily && ShareGround() };
    }

    private IEnumerable<ComparedRow> Places()
    {
        if (set.Frame is { } frame)
        {
            yield return Row($"place under {frame.Id}", t => Value(Place(t, frame), t.Evidence));
        }
    }

    private ComparedRow Scope() => Row("scope", t => t.Where.IsEmpty ? Absent(t) : Value(string.Join(", ", t.Where.Select(p => p.ToString()).Order(StringComparer.Ordinal)), t.Evidence));

    /// <summary>Scopes of lands that lie apart are matters of their own: each text is about another place.</summary>
    private bool ShareGround()
    {
        // A text without a scope of its own meets every other.
        var places = perspective.Cases.Places;
        var scoped = set.Texts.Where(t => !t.Where.IsEmpty).ToList();
        return scoped.TrueForAll(a => scoped.TrueForAll(b => places.Meets(a.Where, b.Where)));
    }

    /// <summary>A first day alone says nothing of an end: that a text has none is said of one that was read as a whole.</summary>
    private static bool IsSilent(InForcePeriod period) => period is { To: null, Months: null, Until: null };

    /// <summary>"10 years", "10 years or until Ruritania joins Northern League", "open".</summary>
    public static string Term(InForcePeriod period)
    {
        var length = period is { From: { } from, To: { } to } ? Length(from, to) : period.Months is { } months ? (months % 12 == 0 ? $"{months / 12} years" : $"{months} months") : period.To is null ? "open" : "to a fixed day";
        return period.Until is { } until ? $"{(length == "open" ? "" : length + " or ")}until {string.Join(", ", until.Atoms().Select(a => a.Text))}" : length;
    }

    private static string Length(int from, int to)
    {
        for (var years = 1; Calendar.AddMonths(from, years * 12) - 1 <= to; years++)
        {
            if (Calendar.AddMonths(from, years * 12) - 1 == to)
            {
                return $"{years} years";
            }
        }

        return $"{to - from + 1} days";
    }

    private ComparedRow Row(string slot, Func<Instrument, SlotValue> read) =>
        new("", slot, [.. set.Texts.Select(t => new ComparedCell(t, read(t)))], false, set.IsFamily);

    private SlotValue Exit(Instrument text) => perspective.Trusted(text.Exit) is not { } exit ? SlotValue.Missing(text)
        : exit.Value.Undefined is { } open ? new SlotValue(open, exit.GradeOr(text.Evidence), ValueState.NotSeen)
        : Value(exit.Value.ToString(), exit.GradeOr(text.Evidence));

    /// <summary>Whether sources agree that the text was concluded, and that it stands under the frame. That its end is denied is no matter of its place (F392 tells it).</summary>
    private string Place(Instrument text, Instrument frame)
    {
        var events = StageEvents.Of(perspective, text.Id).Where(e => e.Act.Verb.Stage is not ("ended" or "withdrawn" or "denounced") && e.First <= perspective.AsOf).ToList();
        if (events.FirstOrDefault(e => e.Denied && events.Exists(o => !o.Denied && o.Act.Verb.Stage == e.Act.Verb.Stage && AreOfOne(o, e))) is { } denied)
        {
            return $"sources differ whether it was {denied.Act.Verb.Stage}";
        }

        return text.UnderAccordingTo.IsEmpty ? "undisputed" : $"under {frame.Id} according to {SingleClause.List([.. text.UnderAccordingTo.Select(c => c.Source.Title ?? c.Source.Id).Distinct()])} alone";
    }

    /// <summary>Whether somebody whose act the one affirms is somebody whose act the other denies.</summary>
    private bool AreOfOne(RecordedEvent stated, RecordedEvent denied) => Doers(stated).Meets(Doers(denied));

    private ActorMask Doers(RecordedEvent recorded) =>
        recorded.Act.Subject is { } subject ? perspective.Actors.Resolve(subject, new Frame(null, null, recorded.First)) : ActorMask.Empty;

    /// <summary>Recorded stages of texts by the text, in the order of the record; made once, because every text of every family asks.</summary>
    private sealed record StageEvents(ILookup<string, RecordedEvent> ByText)
    {
        public static IEnumerable<RecordedEvent> Of(Perspective perspective, string text) => perspective.Shared(static p => new StageEvents(
            p.Events.Where(e => e.Act.Verb.Stage is not null).Select(e => (Event: e, Text: (e.Act[Role.Text] as TextFiller)?.Id)).Where(e => e.Text is not null)
                .ToLookup(e => e.Text ?? "", e => e.Event, StringComparer.Ordinal))).ByText[text];
    }

    private static SlotValue Value(string text, EvidenceGrade evidence) => new(text, evidence, ValueState.Stated);

    private static SlotValue Absent(Instrument text) => new("absent", text.Evidence, ValueState.Absent);
}
