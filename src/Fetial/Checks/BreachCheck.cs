using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Recorded events that are cases of what a commitment in force rules out (design, "Breach"). That is what the finding says; whether the law was
/// broken, and whether something excuses it, is for others to judge.
/// </summary>
public sealed class BreachCheck : IEditedCheck
{
    public const string Code = "F401";
    public const string SignedCode = "F402";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "A recorded event is a case of what a clause rules out",
            "On the day of the event the clause was in force for whoever acted, at that place, with its condition met and without an exception or a prevailing clause that allows the act. All events are listed; one that a source denies is attributed.",
            "Nothing in the texts mends a past event; if one is recorded wrongly correct the record, and if an exception applies write it into the clause (`unless`, `subject to`).",
            "A promise is measured by what was done. Whether a breach in law follows, and whether something excuses it, the record alone does not decide."),
        new(SignedCode, "An act against a treaty that is signed only",
            "The actor had signed the treaty, which was not yet in force, and did what it rules out. Until then a signatory must only refrain from acts that would defeat the treaty's object and purpose (VCLT 18).",
            "Nothing is needed; see whether the act would defeat the object of the treaty.",
            "Such an act says how the signatory means to keep the treaty."),
    ];

    /// <summary>
    /// The clauses that changed, those over which they prevail or prevailed, and those whose findings show them as what an event was done under; with the
    /// clauses that prevail over all of these.
    /// </summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit)
    {
        if (edit.Versions.Any(c => c.Instrument.PrevailsOverAll))
        {
            return Reach.Everything;
        }

        var over = edit.Changed.ToHashSet();
        over.UnionWith(edit.Naming.Select(f => edit.Now.FindCommitment(f.Clauses[0].Id)).OfType<Commitment>().Select(c => c.Index));
        var (ids, yielding) = (Ids(edit.Versions), edit.Versions.SelectMany(Prevailing.YieldingTo).ToHashSet(StringComparer.Ordinal));
        over.UnionWith(edit.Having(ClauseTrait.Yields).Where(c => Prevailing.PrevailingOver(c).Any(ids.Contains)).Select(c => c.Index));
        over.UnionWith(edit.ClausesNamed(yielding));
        var reached = over.Select(i => edit.Now.FindCommitment(edit.Now.Architecture.Commitments[i].Id)).OfType<Commitment>().ToList();
        if (edit.Results.All(r => r.Side == ResultSide.In) && reached.Count <= edit.Changed.Count && !edit.Naming.Any())
        {
            return Reach.Nothing;
        }

        var (own, prevailing) = (Ids(reached), reached.SelectMany(Prevailing.PrevailingOver).ToHashSet(StringComparer.Ordinal));
        var beside = edit.Having(ClauseTrait.PrevailsOverAll | ClauseTrait.Prevails).Where(c => c.Instrument.PrevailsOverAll || Prevailing.YieldingTo(c).Any(own.Contains)).Select(c => c.Index);
        return new Reach(over, Beside: beside.Concat(edit.ClausesNamed(prevailing)).ToHashSet());
    }

    private static HashSet<string> Ids(IEnumerable<Commitment> clauses) => clauses.SelectMany(c => new[] { c.Id, c.Instrument.Id }).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Finding> Run(Perspective perspective) =>
        new BreachFinder(perspective).Find()
            .GroupBy(b => (b.Clause.Index, Signed: b.Standing == Standing.Signed))
            .Select(g => Make(perspective, [.. g.OrderBy(b => b.Recorded.Event.First).ThenBy(b => b.Recorded.Event.Sentence, StringComparer.Ordinal)], g.Key.Signed));

    private static Finding Make(Perspective perspective, ImmutableArray<BreachEvent> events, bool signed)
    {
        // The best supported of the undenied events carries the finding.
        var lead = events.OrderBy(e => e.Certainty == Certainty.Certain ? 0 : 1).ThenByDescending(e => e.Evidence).First();
        var code = signed ? SignedCode : Code;
        var tier = signed ? StandingTier.IfRatified : StandingTier.InTheBooks;
        var names = SingleClause.NamesOf(perspective, events.Aggregate(ActorMask.Empty, (all, e) => all.Union(e.Bearers)));
        var count = events.Length == 1 ? "the recorded event is a case" : $"{events.Length} recorded events are cases";
        var what = Sentences(events, lead);
        var note = Note(lead.Clause, signed);
        return new Finding(
            code, FindingKind.Breach, $"{SingleClause.List(names)}: recorded against what {lead.Clause.Id} rules out",
            signed ? Severity.Note : SeverityTable.Of(FindingKind.Breach, tier, lead.Certainty, lead.Evidence), lead.Certainty, tier, lead.Evidence,
            $"{ClauseText.Reading(perspective, lead.Clause, lead.Duty)}; {count} of what {lead.Clause.Id} rules out: {what}.{note}",
            [ClauseText.Of(perspective, lead.Clause, lead.Duty, "out", lead.Evidence), .. Under(perspective, events)],
            new Witness(lead.Recorded.Event.First, names, lead.Recorded.Event.Where.Select(p => p.ToString()).FirstOrDefault(),
                [.. events.Select(e => new WitnessFact(Dated(e), true))]),
            "If the record is wrong correct it; if an exception applies write it into the clause.",
            Fingerprint.Of(code, lead.Clause.Id));
    }

    /// <summary>The first, the gravest and the last, and how many more there are.</summary>
    private static string Sentences(ImmutableArray<BreachEvent> events, BreachEvent lead)
    {
        var gravest = events.Contains(lead) && lead.Recorded.Act.Verb.Hostile ? lead : events.FirstOrDefault(e => e.Recorded.Act.Verb.Hostile) ?? lead;
        var shown = new[] { events[0], gravest, events[^1] }.Concat(events.Length <= 4 ? events : []).Distinct().OrderBy(e => e.Recorded.Event.First).ThenBy(e => e.Recorded.Event.Sentence, StringComparer.Ordinal).ToList();
        var more = events.Length - shown.Count;
        return string.Join("; ", shown.Select(Told)) + (more == 0 ? "" : $"; and {more} more between");
    }

    private static string Told(BreachEvent breach) =>
        Dated(breach) + (breach.Certainty == Certainty.Attributed ? $" (according to {Sources(breach.Recorded.Event)})" : "");

    private static string Dated(BreachEvent breach)
    {
        var recorded = breach.Recorded.Event;
        return $"{Calendar.Text(recorded.First)}{(recorded.First == recorded.Last ? "" : $" to {Calendar.Text(recorded.Last)}")} {recorded.Sentence}";
    }

    private static string Sources(RecordedEvent recorded) =>
        recorded.Sources.IsEmpty ? "the record" : SingleClause.List([.. recorded.Sources.Select(s => s.Source.Id)], 2);

    private static string Note(Commitment clause, bool signed)
    {
        var yields = clause.SubjectTo.Concat(clause.Instrument.SubjectTo).Distinct(StringComparer.Ordinal).ToList();
        var forces = clause.Instrument.Force.Select(f => ClauseText.ForceText(f.Value)).Distinct(StringComparer.Ordinal).ToList();
        return (signed ? " The treaty was signed and not yet in force (VCLT 18)." : "")
            + (forces.Count > 1 ? $" The force of {clause.Instrument.Id} is told in more than one way: {SingleClause.List(forces)}." : "")
            + (yields.Count == 0 ? "" : $" The clause is subject to {SingleClause.List(yields)}, where nothing that is written here allows it.");
    }

    /// <summary>The texts by which the events were done, such as an act that declares an annexation.</summary>
    private static IEnumerable<FindingClause> Under(Perspective perspective, ImmutableArray<BreachEvent> events)
    {
        foreach (var id in events.SelectMany(e => e.Recorded.Event.Under).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (id == events[0].Clause.Id || id == events[0].Clause.Instrument.Id)
            {
                continue;
            }

            if (perspective.FindCommitment(id) is { } clause)
            {
                yield return ClauseText.Of(perspective, clause, "in", clause.Evidence);
            }
            else if (perspective.FindInstrument(id) is { } text)
            {
                yield return ClauseText.Of(perspective, text, "in", text.Evidence);
            }
        }
    }
}
