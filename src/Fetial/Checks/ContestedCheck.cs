using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Sources differ on a slot of a text or on an event (design, "Contested"); a viewpoint says which is used, and the finding stays.</summary>
public sealed class ContestedCheck : IEditedCheck
{
    public const string SlotCode = "F391";
    public const string EventCode = "F392";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(SlotCode, "Sources differ on a slot", "Two sources give different values for one slot of a text.",
            "Choose a viewpoint (`--viewpoint`) to see what follows from each, or find a better source and remove the other statement.",
            "Both claims are kept; which one counts changes answers that rest on it."),
        new(EventCode, "Sources differ on an event", "One source says that something happened, another that it did not, or on another day.",
            "Choose a viewpoint, or find a better source and remove the other statement.",
            "Standing and fulfilment rest on events; a contested one makes them contested too."),
    ];

    /// <summary>Slots of the clauses that changed; texts and events are what they were.</summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit)
    {
        var ids = edit.Versions.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return edit.Naming.Any() || edit.Now.Architecture.Contested.Any(c => ids.Contains(c.Id)) ? new Reach(edit.Changed, new HashSet<string>()) : Reach.Nothing;
    }

    public IEnumerable<Finding> Run(Perspective perspective) => Slots(perspective).Concat(Events(perspective)).Concat(Days(perspective));

    private static IEnumerable<Finding> Slots(Perspective perspective)
    {
        foreach (var contested in perspective.Architecture.Contested)
        {
            var instrument = perspective.FindInstrument(contested.Id);
            var clause = perspective.FindCommitment(contested.Id);
            var known = contested.Values.Where(v => perspective.IsKnown(v.Cites)).ToList();
            if (known.Select(v => v.Value).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }

            var used = perspective.Trusted([.. known])?.Value ?? "";
            var told = string.Join("; ", known.Select(v => $"{v.Value} according to {string.Join(", ", v.Cites.Select(c => c.Source.Title ?? c.Source.Id))}"));
            ImmutableArray<WitnessFact> facts = [.. known.Select(v => new WitnessFact($"{contested.Slot} {v.Value}", v.Value == used))];
            if ((instrument ?? clause?.Instrument) is { } text)
            {
                yield return Make(perspective, text, clause, SlotCode, contested.Slot, used, told, known.Min(v => v.GradeOr(clause?.Evidence ?? text.Evidence)), facts);
            }
            else if (perspective.Coalitions.FirstOrDefault(c => c.Actor.Name == contested.Id) is { } coalition)
            {
                yield return OfCoalition(coalition, contested, used, told, known.Min(v => v.GradeOr(EvidenceGrade.Reported)), facts);
            }
        }
    }

    private static Finding OfCoalition(Coalition coalition, ContestedSlot contested, string used, string told, EvidenceGrade evidence, ImmutableArray<WitnessFact> facts) => new(
        SlotCode, FindingKind.Contested, $"{contested.Slot} of {coalition.Actor.Title ?? coalition.Actor.Name} is contested",
        SeverityTable.Of(FindingKind.Contested, StandingTier.InTheBooks, Certainty.Attributed, evidence),
        Certainty.Attributed, StandingTier.InTheBooks, evidence,
        $"Sources differ on {contested.Slot} of {coalition.Actor.Title ?? coalition.Actor.Name}: {told}; {used} is used here.",
        [.. contested.Values.Select(v => new FindingClause(contested.Id, v.Value, null, v.Location.Path, v.Location.Line, $"{contested.Slot} {v.Value}", "coalition", evidence))],
        new Witness(null, [], null, facts),
        "Choose a viewpoint to see what follows from each, or find a better source.",
        Fingerprint.Of(SlotCode, $"{contested.Id} {contested.Slot}"));

    private static IEnumerable<Finding> Events(Perspective perspective)
    {
        var cases = perspective.Cases;
        var denials = perspective.Facts.Record.Where(r => r.Event.Denied && r.Event.First <= perspective.AsOf).ToList();
        foreach (var denied in denials)
        {
            var frame = new Frame(null, null, denied.Event.First);
            var stated = perspective.Facts.Record.Where(r => !r.Event.Denied && r.Event.First <= denied.Event.Last && r.Event.Last >= denied.Event.First
                && cases.Find(r.Act, denied.Act, frame, DoerTest.Within) is not null).Select(r => r.Event).ToList();
            var text = denied.Event.Act[Role.Text] is TextFiller filler ? perspective.FindInstrument(filler.Id) : null;
            if (stated.Count == 0)
            {
                continue;
            }

            var told = $"{Sources(stated[0])} says that {stated[0].Sentence} on {Calendar.Text(stated[0].First)}; {Sources(denied.Event)} denies it";
            var grade = (EvidenceGrade)Math.Min((int)stated[0].Evidence, (int)denied.Event.Evidence);
            ImmutableArray<WitnessFact> facts = [new WitnessFact(stated[0].Sentence, true), new WitnessFact("not " + denied.Event.Sentence, true)];
            yield return text is null
                ? Make(stated[0], told, grade, facts)
                : Make(perspective, text, null, EventCode, stated[0].Sentence, "", told + Counts(perspective, text, stated[0]), grade, facts);
        }
    }

    /// <summary>Which of the two sides the standing of the text is reckoned with: no reader should have to guess it.</summary>
    private static string Counts(Perspective perspective, Instrument text, RecordedEvent stated) => stated.Act.Verb.Stage is not { } stage ? ""
        : perspective.Standings.Counts(text, stage, stated.First) ? "; here it counts as done" : "; here it counts as not done";

    /// <summary>An event that belongs to no text: it stands for itself where the finding shows a clause.</summary>
    private static Finding Make(RecordedEvent stated, string told, EvidenceGrade evidence, ImmutableArray<WitnessFact> facts) => new(
        EventCode, FindingKind.Contested, $"That {stated.Sentence} is contested",
        SeverityTable.Of(FindingKind.Contested, StandingTier.InTheBooks, Certainty.Attributed, evidence),
        Certainty.Attributed, StandingTier.InTheBooks, evidence,
        $"Sources differ on whether {stated.Sentence}: {told}.",
        [new FindingClause(stated.Sentence, "in", null, stated.Location.Path, stated.Location.Line, stated.Sentence, $"event of {Calendar.Text(stated.First)}", evidence)],
        new Witness(stated.First, [], null, facts),
        "Choose a viewpoint to see what follows from each, or find a better source.",
        Fingerprint.Of(EventCode, $"{Calendar.Text(stated.First)} {stated.Sentence}"));

    /// <summary>A dated slot and an event line, or two of either, that give different days for one stage by the same party.</summary>
    private static IEnumerable<Finding> Days(Perspective perspective)
    {
        foreach (var text in perspective.Instruments)
        {
            foreach (var stage in perspective.Standings.EventsOf(text.Id).Where(e => !e.Denied && e.Stage is "signed" or "adopted" or "in force").GroupBy(e => e.Stage))
            {
                var all = stage.ToList();
                for (var i = 0; i < all.Count; i++)
                {
                    var other = all.Skip(i + 1).FirstOrDefault(e => Apart(all[i], e));
                    if (other is not null)
                    {
                        var told = $"{stage.Key} on {Span(all[i])} ({all[i].Location.Path}:{all[i].Location.Line}) and on {Span(other)} ({other.Location.Path}:{other.Location.Line})";
                        yield return Make(perspective, text, null, EventCode, stage.Key, "", told, (EvidenceGrade)Math.Min((int)all[i].Evidence, (int)other.Evidence),
                            [new WitnessFact($"{stage.Key} {Span(all[i])}", true), new WitnessFact($"{stage.Key} {Span(other)}", true)]);
                        break;
                    }
                }
            }
        }
    }

    private static bool Apart(TextEvent first, TextEvent second) =>
        (first.Last < second.First || second.Last < first.First) && (first.Actors.IsEmpty || second.Actors.IsEmpty || first.Actors.Meets(second.Actors));

    private static string Span(TextEvent e) => e.First == e.Last ? Calendar.Text(e.First) : $"{Calendar.Text(e.First)} to {Calendar.Text(e.Last)}";

    private static string Sources(RecordedEvent recorded) =>
        recorded.Sources.IsEmpty ? "one statement" : SingleClause.List([.. recorded.Sources.Select(s => s.Source.Title ?? s.Source.Id)], 2);

    private static Finding Make(
        Perspective perspective, Instrument text, Commitment? clause, string code, string matter, string used, string told, EvidenceGrade evidence, ImmutableArray<WitnessFact> facts)
    {
        var parties = perspective.Standings.PartiesOn(text, perspective.AsOf);
        var tier = parties.Indices.Select(p => Tiers.Of(perspective.Standings.On(text, p, perspective.AsOf))).Where(t => t is not null).Select(t => t ?? StandingTier.OpenText).DefaultIfEmpty(StandingTier.IfAdopted).Min();
        var shown = clause is null ? ClauseText.Of(perspective, text, "in", evidence) : ClauseText.Of(perspective, clause, "in", evidence);
        var id = clause?.Id ?? text.Id;
        return new Finding(
            code, FindingKind.Contested, code == EventCode && matter.Contains(' ', StringComparison.Ordinal) ? $"Whether {matter} is contested" : $"{matter} of {id} is contested",
            SeverityTable.Of(FindingKind.Contested, tier, Certainty.Attributed, evidence),
            Certainty.Attributed, tier, evidence,
            $"Sources differ on {(code == EventCode ? "an event of" : $"{matter} of")} {id}: {told}{(used.Length == 0 ? "" : $"; {used} is used here")}.",
            [shown],
            new Witness(null, [], null, facts),
            "Choose a viewpoint to see what follows from each, or find a better source.",
            Fingerprint.Of(code, $"{id} {matter}"));
    }
}
