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
public sealed class AdversaryCheck : ITextCheck
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
        var protection = perspective.Lasting(static p => new Protection(p));
        var matters = SingleClause.Standing(perspective).SelectMany(s => Matters(perspective, protection, s.Clause, s.Tier)).ToList();

        // One finding for one text, one adversary and one condition, with all the clauses that wait for it.
        foreach (var group in matters.GroupBy(m => $"{m.Code}\n{m.Clause.Instrument.Id}\n{(int)m.Tier}\n{m.Matter}", StringComparer.Ordinal))
        {
            yield return Make(perspective, [.. group]);
        }
    }

    private static Finding Make(Perspective perspective, List<AdversaryMatter> matters)
    {
        // The best supported clauses carry the finding; those on weaker evidence are named beside them.
        var evidence = matters.Max(m => m.Evidence);
        var lead = matters.Where(m => m.Evidence == evidence).OrderBy(m => m.Certainty).First();
        var others = matters.Count == 1 ? "" : $" The same holds for {SingleClause.List([.. matters.Where(m => m != lead).Select(m => m.Clause.Id)], 6)}.";
        return new Finding(
            lead.Code, lead.Kind, lead.Title,
            SeverityTable.Of(lead.Kind, lead.Tier, lead.Certainty, evidence), lead.Certainty, lead.Tier, evidence,
            lead.Message + others,
            [.. matters.OrderByDescending(m => m.Evidence).ThenBy(m => m.Clause.Id, StringComparer.Ordinal).Select(m => ClauseText.Of(perspective, m.Clause, m.Duty, m.Evidence == evidence ? "in" : "also in", m.Evidence))],
            new Witness(perspective.AsOf, lead.Names, null, lead.Facts),
            lead.Resolve,
            Fingerprint.Of(lead.Code, $"{lead.Tier} {lead.Clause.Instrument.Id} {lead.Matter}"));
    }

    private static IEnumerable<AdversaryMatter> Matters(Perspective perspective, Protection protection, Commitment clause, StandingTier tier)
    {
        var duty = clause.Duties.Select(d => d.Value).FirstOrDefault(d => d is { Commits: true, Negated: false });
        var adversaries = duty is null ? ActorMask.Empty : protection.Adversaries(clause);
        if (duty is null || adversaries.IsEmpty)
        {
            yield break;
        }

        var bearers = perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));
        if (Bearer(perspective, protection, clause, tier, adversaries, bearers) is { } bearer)
        {
            yield return bearer;
        }

        // What an adversary promises is in its own hands anyway.
        if (!bearers.IsEmpty && bearers.IsWithin(adversaries))
        {
            yield break;
        }

        if (Vote(perspective, clause, duty, tier, adversaries) is { } vote)
        {
            yield return vote;
        }

        if (Held(perspective, clause, duty, tier, adversaries) is { } held)
        {
            yield return held;
        }
    }

    /// <summary>
    /// Certain where nothing that the text leaves open can save the condition; possible where only an open alternative could.
    /// </summary>
    private static AdversaryMatter? Held(Perspective perspective, Commitment clause, Duty duty, StandingTier tier, ActorMask adversaries)
    {
        // Consent has a code of its own; the hostile act is what the promise is made against; and an act about a status presupposes it.
        bool Given(Atom atom) => atom is ConsentAtom || (atom is EventAtom e && e.Act.Verb.Hostile) || (atom is StatusAtom status && IsAbout(duty.Act, status));
        var condition = ClauseCondition.Entry(clause);
        var atoms = Signed(condition, true).Where(a => !Given(a.Atom)).ToList();
        var open = atoms.Select(a => a.Text).Distinct(StringComparer.Ordinal).ToList();
        // What only had to happen and has happened can no longer be withheld; what must keep holding still can.
        var happened = clause.While.IsEmpty && clause.Unless.IsEmpty && perspective.Facts.Evaluate(condition, clause.Instrument, perspective.AsOf) == Truth.True;
        if (open.Count == 0 || happened)
        {
            return null;
        }

        var keys = new KeyHolders(perspective, openIsMet: true);
        var certainty = Certainty.Certain;
        if (!IsHeld(keys))
        {
            keys = new KeyHolders(perspective, openIsMet: false);
            certainty = Certainty.Possible;
            if (!IsHeld(keys))
            {
                return null;
            }
        }

        var names = SingleClause.NamesOf(perspective, adversaries);
        var alone = adversaries.Indices.Where(a => keys.CanPrevent(condition, clause.Instrument, ActorMask.Single(a), Given)).Select(a => SingleClause.Name(perspective, a)).ToList();
        var others = keys.Vetoes(condition, clause.Instrument, Given).Where(a => !adversaries.Contains(a.Index)).Select(a => a.Name).ToList();
        var waits = SingleClause.List(certainty == Certainty.Certain ? open : [.. atoms.Where(a => a.Atom is not OpenAtom).Select(a => a.Text).Distinct(StringComparer.Ordinal)])
            + (certainty == Certainty.Certain ? "" : $" (or when {SingleClause.List([.. atoms.Where(a => a.Atom is OpenAtom).Select(a => a.Text).Distinct(StringComparer.Ordinal)])}, {(atoms.Where(a => a.Atom is OpenAtom).All(a => a.Atom is OpenAtom { Defined: true }) ? "of which nothing here tells who decides it" : "which the text leaves open")})");
        var evidence = SingleClause.Grade(clause, clause.When.Concat(clause.While).Concat(clause.Unless).Concat(clause.Needs));
        return new AdversaryMatter(
            HeldCode, FindingKind.AdversaryHeld, clause, duty, tier, certainty, waits,
            $"What {clause.Instrument.Id} promises comes only when {waits}",
            $"{ClauseText.Reading(perspective, clause, duty)} only when {waits}, which {SingleClause.List(alone.Count == 0 ? names : alone)} can withhold{(others.Count == 0 ? "" : $", as can {SingleClause.List(others)}")}.",
            "Drop the condition, or let it turn on what the protected and the bearers do.",
            names, [.. open.Select(t => new WitnessFact(t, false))], evidence);

        bool IsHeld(KeyHolders holders) => !holders.CanBringAbout(condition, clause.Instrument, holders.Everybody().Except(adversaries), Given)
            && holders.CanBringAbout(condition, clause.Instrument, holders.Everybody(), Given);
    }

    /// <summary>The atoms of a condition as they are waited for: "there are no hostilities between A and B" where the condition denies them.</summary>
    private static IEnumerable<(Atom Atom, string Text)> Signed(Formula formula, bool positive) => formula switch
    {
        AllOf all => all.Terms.SelectMany(t => Signed(t, positive)),
        AnyOf any => any.Terms.SelectMany(t => Signed(t, positive)),
        Negation negation => Signed(negation.Term, !positive),
        StatusAtom status => [(status, $"there {(status.Text.Split(' ')[0].EndsWith('s') ? "are" : "is")} {(positive ? "" : "no ")}{status.Text}")],
        Atom atom => [(atom, positive ? atom.Text : $"not ({atom.Text})")],
        _ => [],
    };

    /// <summary>Whether the words of an act name a status: to monitor a ceasefire is to have one.</summary>
    private static bool IsAbout(Act act, StatusAtom status) =>
        act.Verb.Patterns[act.PatternIndex].Parts.Any(p => p.Role is null && IsFirstWord(p.Word, status.Phrase.Name));

    private static bool IsFirstWord(string word, string name) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || name[word.Length] == ' ');

    private static AdversaryMatter? Vote(Perspective perspective, Commitment clause, Duty duty, StandingTier tier, ActorMask adversaries)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        foreach (var (text, deciders) in Votes(clause).Where(v => v.Of.Mode == Syntax.BearingMode.AnyOf || v.Of.Needed is null).Select(v => (v.Text, perspective.Actors.Resolve(v.Of, frame))).Concat(Bodies(perspective, duty, frame)))
        {
            // Who sits in a body that decides by consensus has a vote on what it decides. Where any member alone decides, nobody needs that of another.
            var voters = deciders.Indices.Aggregate(deciders, (all, d) => all.Union(perspective.Actors.DecidersOf(d, perspective.AsOf))).Intersect(adversaries);
            if (!voters.IsEmpty)
            {
                var names = SingleClause.NamesOf(perspective, voters);
                return new AdversaryMatter(
                    VoteCode, FindingKind.AttackerVote, clause, duty, tier, Certainty.Certain, string.Join(", ", names),
                    $"{SingleClause.List(names)} {(names.Length == 1 ? "has" : "have")} a vote on what {clause.Instrument.Id} promises",
                    $"{ClauseText.Reading(perspective, clause, duty)} only with {text}, in which {SingleClause.List(names)} {(names.Length == 1 ? "takes part, the adversary" : "take part, the adversaries")} that the promise is made against.",
                    "Take the adversary out of the decision.",
                    names, [new WitnessFact(text, false)], SingleClause.Grade(clause, clause.Needs));
            }
        }

        return null;
    }

    /// <summary>Bodies through which the act itself works, where they decide by consensus.</summary>
    private static IEnumerable<(string Text, ActorMask Deciders)> Bodies(Perspective perspective, Duty duty, Frame frame) =>
        from role in duty.Act.Roles
        where role.Key.Role == Role.Organisation
        let actors = (role.Value as ActorsFiller)?.Actors
        where actors is not null
        from body in perspective.Actors.Resolve(actors, frame).Indices
        let deciders = perspective.Actors.DecidersOf(body, perspective.AsOf)
        where !deciders.IsEmpty
        select ($"a decision of {perspective.Architecture.Actors[body].Name}", deciders);

    /// <summary>Decisions on which the clause depends, with those who take part.</summary>
    private static IEnumerable<(string Text, ActorSet Of)> Votes(Commitment clause)
    {
        foreach (var atom in ClauseCondition.Of(clause).Atoms())
        {
            if (atom is ConsentAtom consent)
            {
                yield return (consent.Text, consent.Of);
            }
            else if (atom is OpenAtom { DecidedBy: { } decider })
            {
                yield return (atom.Text, decider);
            }
        }

        if (clause.DecidedBy is { } by)
        {
            yield return ("the decision", by);
        }

        if (clause.AtDiscretionOf is { } discretion)
        {
            yield return ("the discretion", discretion.Value);
        }
    }

    private static AdversaryMatter? Bearer(Perspective perspective, Protection protection, Commitment clause, StandingTier tier, ActorMask adversaries, ActorMask bearers)
    {
        var both = bearers.Intersect(adversaries);
        var victims = protection.Protected(clause);
        var duty = clause.Duties.Select(d => d.Value).FirstOrDefault(d => d.Commits && protection.IsProtective(d));
        if (both.IsEmpty || bearers.Count == both.Count || victims.IsEmpty || duty is null)
        {
            return null;
        }

        var names = SingleClause.NamesOf(perspective, both);
        var whom = SingleClause.List(SingleClause.NamesOf(perspective, victims));
        return new AdversaryMatter(
            BearerCode, FindingKind.AttackerBearer, clause, duty, tier, Certainty.Certain, string.Join(", ", names),
            $"{SingleClause.List(names)} {(names.Length == 1 ? "is" : "are")} among those who promise to help {whom} against {(names.Length == 1 ? "it" : "them")}",
            $"{SingleClause.List(names)} {(names.Length == 1 ? "is" : "are")} among those who {duty.WordText} {Sentences.ActText(duty.Act, thirdPerson: false)} in {clause.Id}, and {(names.Length == 1 ? "is the adversary" : "are adversaries")} that the promise is made against.",
            "Name the bearers without the adversary, or say what holds when a bearer is the attacker.",
            names, [], SingleClause.Grade(clause, [clause.Who]));
    }
}
