using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>
/// Judges the condition of a clause under a threat. The threat decides the hostile acts it is a case of; the record decides everything else; what neither
/// makes true must be brought about by somebody, and who that can be makes the promise firm, dependent on others, or held by the attacker.
/// </summary>
public sealed class ThreatConditions(Perspective perspective, Threat threat)
{
    private readonly Dictionary<(int Clause, int Day), (KeyForm Form, List<(ShortfallReason Reason, string Why)> Unmet)> forms = [];

    /// <summary>Whether the clause has conditions at all; without them every day is alike.</summary>
    public static bool HasConditions(Commitment clause) => !ClauseCondition.Of(clause).IsTrue;

    /// <param name="actors">Those who owe the promise and those it protects.</param>
    public TriggerOutcome Judge(Commitment clause, int day, ActorMask actors)
    {
        var (form, unmet) = Form(clause, day);
        if (form.IsMet(perspective.Actors.WithParts(actors), openIsMet: false))
        {
            return TriggerOutcome.Firm;
        }

        var friends = perspective.Actors.Everybody.Except(threat.Attackers);
        if (form.IsMet(friends, openIsMet: false))
        {
            return new(GrantKind.IfOthersConsent, ShortfallReason.NotFirm, $"needs {Needed(form, actors)}");
        }

        if (form.IsMet(friends, openIsMet: true))
        {
            return new(GrantKind.CannotBeDecided, ShortfallReason.LeftOpen, $"left open: {string.Join(", ", form.Leaves().OfType<KeyOpen>().Select(o => o.Wording).Distinct(StringComparer.Ordinal))}");
        }

        if (unmet.Count > 0 && !form.IsMet(perspective.Actors.Everybody, openIsMet: true))
        {
            return new(null, unmet[0].Reason, unmet[0].Why);
        }

        return new(null, ShortfallReason.AttackerCanWithhold, $"waits for what {SingleNames(threat.Attackers)} can withhold: {Waits(clause)}");
    }

    private (KeyForm Form, List<(ShortfallReason Reason, string Why)> Unmet) Form(Commitment clause, int day)
    {
        if (!forms.TryGetValue((clause.Index, day), out var known))
        {
            forms[(clause.Index, day)] = known = Build(clause, day);
        }

        return known;
    }

    private (KeyForm Form, List<(ShortfallReason Reason, string Why)> Unmet) Build(Commitment clause, int day)
    {
        var unmet = new List<(ShortfallReason, string)>();
        var keys = new KeyForms(perspective, day);
        var terms = new List<KeyForm>();
        Add(clause.When.Select(c => c.Value), isTrigger: true, "begins only without");
        Add(clause.While.Concat(clause.Needs).Select(c => c.Value).Append(clause.Instrument.Needs), isTrigger: false, "not while there is");
        Add(clause.Unless.Select(c => (Formula)new Negation(c.Value)), isTrigger: false, "excepted by");
        Add(clause.UntilCondition is { } until ? [new Negation(until.Value)] : [], isTrigger: true, "ended when");
        return (KeyForm.All(terms), unmet);

        void Add(IEnumerable<Formula> formulas, bool isTrigger, string barred)
        {
            foreach (var formula in formulas)
            {
                terms.Add(keys.Of(WithDecider(formula, clause), clause.Instrument, (atom, plain) => Settled(clause, atom, plain, isTrigger, day, barred, unmet)));
            }
        }
    }

    /// <summary>
    /// The truth of an atom that nobody is to be asked about. What triggers a clause is read at the moment at which the threat comes: a status may have held
    /// before it or begin with it. What must keep holding is read with the threat in effect.
    /// </summary>
    private bool? Settled(Commitment clause, Atom atom, bool plain, bool isTrigger, int day, string barred, List<(ShortfallReason, string)> unmet)
    {
        var recorded = perspective.Facts.Evaluate(atom, clause.Instrument, day) == Truth.True;
        switch (atom)
        {
            case EventAtom e when threat.IsCaseOf(e, clause.Instrument, day):
                var misses = Misses(e, clause.Instrument, day);
                if (misses is not null && plain)
                {
                    unmet.Add((ShortfallReason.TriggerNotMet, misses));
                }

                return misses is null;
            case EventAtom { Act.Verb.Hostile: true } when plain && !recorded:
                unmet.Add((ShortfallReason.TriggerNotMet, $"begins with another act: {atom.Text}"));
                return false;
            case StatusAtom status when threat.Makes(status, day) is { } made && (isTrigger ? plain && made : true):
                if (made != plain)
                {
                    unmet.Add((ShortfallReason.TriggerNotMet, made ? $"{barred} {atom.Text}, which the threat begins" : $"only while there is {atom.Text}, which the threat ends"));
                }

                return made;
            default:
                if (recorded || !plain)
                {
                    if (recorded && !plain)
                    {
                        unmet.Add((ShortfallReason.TriggerNotMet, $"{barred} {atom.Text}"));
                    }

                    return recorded ? true : atom is OpenAtom ? null : false;
                }

                return atom is ConsentAtom consent && IsGiven(consent, clause.Instrument, day) ? true : null;
        }
    }

    /// <summary>Why the threat, though a case of the act, does not meet the atom: it is no new act, or comes before what it must follow.</summary>
    private string? Misses(EventAtom atom, Instrument instrument, int day)
    {
        if (atom.AfterAct is { } after && !perspective.Facts.Cases(after, new Frame(instrument, null, day)).Any())
        {
            return $"begins only after {Semantics.Sentences.ActText(after, thirdPerson: true)}";
        }

        return (atom.Anew && !threat.IsNew(instrument, day)) || (atom.AfterDay is { } first && day <= first)
            ? $"begins with a future attack: {atom.Text}"
            : null;
    }

    /// <summary>A clause may name who decides what it leaves open.</summary>
    private static Formula WithDecider(Formula formula, Commitment clause) => (formula, clause.DecidedBy) switch
    {
        (OpenAtom { DecidedBy: null, Defined: false } open, { } by) => open with { DecidedBy = by },
        (AllOf all, not null) => new AllOf([.. all.Terms.Select(t => WithDecider(t, clause))]),
        (AnyOf any, not null) => new AnyOf([.. any.Terms.Select(t => WithDecider(t, clause))]),
        (Negation not, not null) => new Negation(WithDecider(not.Term, clause)),
        _ => formula,
    };

    /// <summary>Whether everybody whose consent is needed has by the record approved the text by the day.</summary>
    private bool IsGiven(ConsentAtom consent, Instrument instrument, int day) =>
        consent.Each is null
        && perspective.Actors.Resolve(consent.Of, new Frame(instrument, null, day)) is { IsEmpty: false } of
        && of.Indices.All(a => perspective.Standings.EventsOf(instrument.Id).Any(e => e.Stage is "approved" or "ratified" or "deposited" && !e.Denied && e.First <= day && e.Actors.Contains(a)));

    /// <summary>Whose act or consent is missing beside those who owe and are protected.</summary>
    private string Needed(KeyForm form, ActorMask actors)
    {
        var own = perspective.Actors.WithParts(actors);
        var others = form.Leaves().OfType<KeyActor>().Select(k => k.Actor).Where(a => !own.Contains(a) && !threat.Attackers.Contains(a)).Distinct()
            .Select(a => perspective.Architecture.Actors[a].Name).Order(StringComparer.Ordinal).ToList();
        return others.Count > 3 ? $"{others[0]}, {others[1]} and {others.Count - 2} more" : Findings.EnglishList.And(others);
    }

    private static string Waits(Commitment clause) =>
        string.Join(", ", ClauseCondition.Of(clause).Atoms().Where(a => a is not EventAtom { Act.Verb.Hostile: true }).Select(a => a.Text).Distinct(StringComparer.Ordinal));

    private string SingleNames(ActorMask actors) =>
        actors.IsEmpty ? "nobody in particular" : perspective.Architecture.Actors[actors.Indices[0]].Name;
}
