using Fetial.Findings;
using Fetial.Model;
using Fetial.Model.Columns;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>A text puts a duty on somebody who has neither signed, adopted, joined nor otherwise consented to it (design, "Non-party duty"; VCLT 34, 35).</summary>
public sealed class NonPartyCheck : ITextCheck
{
    public const string TreatyCode = "F411";
    public const string OtherCode = "F412";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(TreatyCode, "A treaty puts a duty on a third party",
            "Somebody who has neither signed, adopted, joined nor otherwise consented to a treaty bears a duty in it. A treaty makes no duties for a third state without its consent (VCLT 34), which must be given in writing (VCLT 35).",
            "Let the bearer sign or join, write its consent into the record as an event, or let a party promise to bring the act about.",
            "Nobody can be held to such a duty, so whoever relies on it relies on goodwill."),
        new(OtherCode, "A text asks something of somebody who never agreed to it",
            "A political text, a law or a decision puts a duty on somebody who took no part in making it and has not joined.",
            "Let the bearer adopt or join the text, or let those who made it promise what they themselves can do.",
            "What others declare about somebody binds nobody."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var consent = new Consent(perspective);
        var found = new List<(Commitment Clause, ActorMask Strangers)>();
        foreach (var clause in perspective.Commitments.Where(Commits))
        {
            var strangers = Strangers(perspective, consent, clause);
            if (!strangers.IsEmpty)
            {
                found.Add((clause, strangers));
            }
        }

        // One finding for one text: whom it binds without their consent, with all the clauses that do.
        return found.GroupBy(f => f.Clause.Instrument.Index).Select(g => Make(perspective, [.. g])).OfType<Finding>();
    }

    private static bool Commits(Commitment clause)
    {
        foreach (var duty in clause.Acts)
        {
            if (duty.Commits)
            {
                return true;
            }
        }

        return false;
    }

    private static ActorMask Strangers(Perspective perspective, Consent consent, Commitment clause)
    {
        var day = Windows.ReadingDay(clause, perspective.AsOf);
        var frame = new Frame(clause.Instrument, null, day);
        var asked = !clause.Has(ClauseSlot.Needs) ? ActorMask.Empty : clause.Needs.SelectMany(n => n.Value.Atoms()).OfType<ConsentAtom>().Aggregate(ActorMask.Empty, (all, c) => all.Union(perspective.Actors.Resolve(c.Of, frame)));
        var strangers = ActorMask.Empty;

        // "Every party" and the like are parties; "any state" is nobody in particular, and what is left open is another matter.
        foreach (var term in clause.Bearers.Terms)
        {
            if (term.Form is not (PartyKind.Name or PartyKind.EveryMemberOf) || (term is { Form: PartyKind.Name, Actor: { } one } && !IsList(perspective, one.Index) && !asked.Contains(one.Index) && consent.Has(clause.Instrument, one.Index, day)))
            {
                continue;
            }

            strangers = strangers.Union(ActorMask.Of(perspective.Actors.Resolve(term, frame).Except(asked).Indices.Where(a => !IsList(perspective, a) && !consent.Has(clause.Instrument, a, day) && !HasTakenOn(perspective, clause, a))));
        }

        return strangers;
    }

    /// <summary>
    /// Whether the bearer has acted under the clause by the as-of day: then it has taken the duty on. A state takes on a duty of a treaty in writing only (VCLT 35); what
    /// organisations and bodies do shows what they accept.
    /// </summary>
    private static bool HasTakenOn(Perspective perspective, Commitment clause, int actor)
    {
        if (perspective.Standings.ForceOf(clause.Instrument) == Force.Treaty && perspective.Architecture.Actors[actor].Kind == ActorKind.State)
        {
            return false;
        }

        var self = perspective.Actors.WithParts(ActorMask.Single(actor));
        return perspective.Shared(static p => new ActsUnder(p.Facts.Record.Where(r => !r.Event.Denied && r.Event.First <= p.AsOf)
            .SelectMany(r => r.Event.Under.Select(id => (id, r.Act.Doers))).ToLookup(u => u.id, u => u.Doers, StringComparer.Ordinal))).Doers[clause.Id].Any(d => d.Meets(self));
    }

    private sealed record ActsUnder(ILookup<string, ActorMask> Doers);

    /// <summary>A group stands for its members, who are asked one by one.</summary>
    private static bool IsList(Perspective perspective, int actor) =>
        perspective.Architecture.Actors[actor].Kind is ActorKind.Group or ActorKind.Coalition or ActorKind.Class && perspective.Actors.MembershipsOf(actor).Any();

    private static Finding? Make(Perspective perspective, List<(Commitment Clause, ActorMask Strangers)> found)
    {
        var text = found[0].Clause.Instrument;
        if (TextTier.Of(perspective, text) is not { } tier)
        {
            return null;
        }

        var code = perspective.Standings.ForceOf(text) == Force.Treaty ? TreatyCode : OtherCode;
        var names = SingleClause.NamesOf(perspective, found.Aggregate(ActorMask.Empty, (all, f) => all.Union(f.Strangers)));

        // The best supported clauses carry the finding; those on weaker evidence are named beside it.
        var evidence = found.Max(f => Grade(f.Clause));
        var lead = found.Where(f => Grade(f.Clause) == evidence).OrderBy(f => f.Clause.Id, StringComparer.Ordinal).First().Clause;
        var duty = lead.Duties.First(d => d.Value.Commits).Value;
        var proposal = perspective.Standings.IsProposal(text);
        var what = proposal
            ? "not among the parties that it names"
            : $"which {(names.Length == 1 ? "has" : "have")} neither signed, adopted nor joined it";
        var rest = found.Count == 1 ? "" : $"; likewise {SingleClause.List([.. found.Select(f => f.Clause.Id).Where(id => id != lead.Id).Order(StringComparer.Ordinal)], 6)}";

        // Where sources differ on who bears it, the duty is as some of them have it.
        var contested = perspective.Architecture.Contested.Where(c => c.Slot == "who").Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var certainty = found.TrueForAll(f => contested.Contains(f.Clause.Id)) ? Certainty.Attributed : Certainty.Certain;
        var according = certainty == Certainty.Attributed && !lead.Who.Cites.IsEmpty ? $" (according to {SingleClause.List([.. lead.Who.Cites.Select(c => c.Source.Id)], 2)})" : "";
        return new Finding(
            code, FindingKind.NonParty, $"{text.Id} puts duties on {SingleClause.List(names, 4)}, {(names.Length == 1 ? "not a party" : "not parties")} to it",
            SeverityTable.Of(FindingKind.NonParty, tier, certainty, evidence), certainty, tier, evidence,
            $"{ClauseText.Reading(perspective, lead, duty)} ({lead.Id}): a duty of {SingleClause.List(names, 4)}{according}, {what}{rest}.{(code == TreatyCode ? " A treaty makes no duties for a third party without its consent in writing (VCLT 34, 35)." : "")}",
            [.. found.OrderBy(f => f.Clause.Id, StringComparer.Ordinal).Select(f => ClauseText.Of(perspective, f.Clause, Grade(f.Clause) == evidence ? "in" : "also in", Grade(f.Clause)))],
            new Witness(perspective.AsOf, names, null, [.. found.OrderBy(f => f.Clause.Id, StringComparer.Ordinal)
                .SelectMany(f => SingleClause.NamesOf(perspective, f.Strangers).Select(n => new WitnessFact($"{n} bears {f.Clause.Id} and consented to {text.Id}", false)))]),
            proposal ? "Make it a party, or let a party promise to bring the act about." : "Let it sign or join, or let a party promise to bring the act about.",
            Fingerprint.Of(code, $"{text.Id} {string.Join(' ', names)}"));
    }

    private static EvidenceGrade Grade(Commitment clause) => (EvidenceGrade)Math.Min((int)clause.Who.GradeOr(clause.Evidence), (int)clause.Evidence);
}
