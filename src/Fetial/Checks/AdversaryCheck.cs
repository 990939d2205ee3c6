using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Promises that an adversary can withhold: the condition cannot be brought about without it (design, "Adversary-held"), it has a vote on them,
/// or it is itself one of those who must help.
/// </summary>
public sealed class AdversaryCheck : ICheck
{
    public const string HeldCode = "F341";
    public const string VoteCode = "F342";
    public const string BearerCode = "F343";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(HeldCode, "Held by an adversary",
            "The condition of the promise cannot come about without somebody who attacked the protected, or does the hostile act that the clause is made against.",
            "Drop the condition, or let it turn on what the protected and its friends can do themselves.",
            "Whoever can withhold the condition can withhold the promise, and gains by doing so."),
        new(VoteCode, "The attacker has a vote",
            "The promise needs a consent or a decision in which the adversary takes part.",
            "Take the adversary out of the decision, or let it be taken without unanimity.",
            "A guarantee that the attacker can vote down protects nobody against it."),
        new(BearerCode, "The attacker is a bearer",
            "The adversary is one of those who promise to help against itself.",
            "Name the guarantors without the adversary, or say what holds when a guarantor is the attacker.",
            "Help that the attacker owes is no help, and a joint duty may fail with it."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var protection = new Protection(perspective);
        var keys = new KeyHolders(perspective);
        foreach (var (clause, tier) in SingleClause.Standing(perspective))
        {
            if (!clause.Duties.Any(d => d.Value.Commits && !d.Value.Negated))
            {
                continue;
            }

            var adversaries = protection.Adversaries(clause);
            var bearers = perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));
            if (adversaries.IsEmpty)
            {
                continue;
            }

            if (Bearer(perspective, protection, clause, tier, adversaries, bearers) is { } bearer)
            {
                yield return bearer;
            }

            // What an adversary promises is in its own hands anyway.
            if (!bearers.IsEmpty && bearers.IsWithin(adversaries))
            {
                continue;
            }

            if (Vote(perspective, clause, tier, adversaries) is { } vote)
            {
                yield return vote;
            }

            if (Held(perspective, keys, clause, tier, adversaries) is { } held)
            {
                yield return held;
            }
        }
    }

    private static Finding? Held(Perspective perspective, KeyHolders keys, Commitment clause, StandingTier tier, ActorMask adversaries)
    {
        // Consent has a code of its own; the hostile act is what the promise is made against, and is taken as given.
        static bool Given(Atom atom) => atom is ConsentAtom || (atom is EventAtom e && e.Act.Verb.Hostile);
        var condition = ClauseCondition.Of(clause);
        var open = condition.Atoms().Where(a => !Given(a)).ToList();
        if (open.Count == 0 || keys.CanBringAbout(condition, clause.Instrument, keys.Everybody().Except(adversaries), Given)
            || !keys.CanBringAbout(condition, clause.Instrument, keys.Everybody(), Given))
        {
            return null;
        }

        var names = SingleClause.NamesOf(perspective, adversaries);
        var who = SingleClause.List([.. adversaries.Indices.Where(a => keys.CanPrevent(condition, clause.Instrument, ActorMask.Single(a), Given)).Select(a => SingleClause.Name(perspective, a))]);
        var others = keys.Vetoes(condition, clause.Instrument, Given).Where(a => !adversaries.Contains(a.Index)).Select(a => a.Name).ToList();
        var waits = SingleClause.List([.. open.Select(a => a.Text).Distinct()]);
        var evidence = SingleClause.Grade(clause, clause.When.Concat(clause.While).Concat(clause.Unless).Concat(clause.Needs));
        return SingleClause.Make(
            perspective, clause, tier, HeldCode, FindingKind.AdversaryHeld, Certainty.Certain, evidence,
            $"What {clause.Instrument.Id} promises waits for {waits}",
            $"{ClauseText.Reading(clause, clause.Duties[0].Value)} only when {waits}, which {(who == "nobody" ? SingleClause.List(names) : who)} can withhold{(others.Count == 0 ? "" : $", as can {SingleClause.List(others)}")}.",
            "Drop the condition, or let it turn on what the protected and the bearers do.",
            new Witness(perspective.AsOf, names, null, [.. open.Select(a => a.Text).Distinct().Select(t => new WitnessFact(t, false))]));
    }

    private static Finding? Vote(Perspective perspective, Commitment clause, StandingTier tier, ActorMask adversaries)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var votes = ClauseCondition.Of(clause).Atoms().OfType<ConsentAtom>().Select(c => (c.Text, c.Of))
            .Concat(ClauseCondition.Of(clause).Atoms().OfType<OpenAtom>().Where(o => o.DecidedBy is not null).Select(o => (o.Text, Of: o.DecidedBy ?? new ActorSet(default, null, []))))
            .Concat(clause.DecidedBy is { } by ? [("the decision", by)] : [])
            .Concat(clause.AtDiscretionOf is { } discretion ? [("the discretion", discretion.Value)] : []);
        foreach (var (text, of) in votes)
        {
            var voters = perspective.Actors.Resolve(of, frame).Intersect(adversaries);
            if (!voters.IsEmpty)
            {
                var names = SingleClause.NamesOf(perspective, voters);
                return SingleClause.Make(
                    perspective, clause, tier, VoteCode, FindingKind.AttackerVote, Certainty.Certain, SingleClause.Grade(clause, clause.Needs),
                    $"{SingleClause.List(names)} has a vote on what {clause.Instrument.Id} promises",
                    $"{ClauseText.Reading(clause, clause.Duties[0].Value)} only with {text}, in which {SingleClause.List(names)} takes part, the adversary that the promise is made against.",
                    "Take the adversary out of the decision.",
                    new Witness(perspective.AsOf, names, null, [new WitnessFact(text, false)]));
            }
        }

        return null;
    }

    private static Finding? Bearer(Perspective perspective, Protection protection, Commitment clause, StandingTier tier, ActorMask adversaries, ActorMask bearers)
    {
        var both = bearers.Intersect(adversaries);
        if (both.IsEmpty || bearers.Count == both.Count || protection.Protected(clause).IsEmpty || !clause.Duties.Any(d => d.Value.Commits && protection.IsProtective(d.Value)))
        {
            return null;
        }

        var names = SingleClause.NamesOf(perspective, both);
        var duty = clause.Duties.First(d => d.Value.Commits && protection.IsProtective(d.Value)).Value;
        return SingleClause.Make(
            perspective, clause, tier, BearerCode, FindingKind.AttackerBearer, Certainty.Certain, SingleClause.Grade(clause, [clause.Who]),
            $"{SingleClause.List(names)} is to help {Sentences.ActorsText(clause.For?.Value ?? clause.Who.Value)} against itself",
            $"{SingleClause.List(names)} is among those who {duty.WordText} {Sentences.ActText(duty.Act, thirdPerson: false)}, and is the adversary that the promise is made against.",
            "Name the bearers without the adversary, or say what holds when a bearer is the attacker.",
            new Witness(perspective.AsOf, names, null, []));
    }
}
