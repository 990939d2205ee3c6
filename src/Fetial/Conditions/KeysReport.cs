using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Conditions;

/// <summary>The answer of <c>keys</c>: who can bring something about, and who can prevent it.</summary>
/// <param name="Target">What is asked about, in words.</param>
/// <param name="Form">Who must act; groups, shares and the dual are read off it.</param>
/// <param name="Shares">In falling order, then by name.</param>
/// <param name="Adversaries">Those among the key holders who have attacked whom it concerns, or do the hostile act of the clause's trigger.</param>
/// <param name="Open">What the text leaves open and nobody decides: it is taken as met.</param>
/// <param name="Undecidable">Events that are used both plain and denied: then no group can be named.</param>
/// <param name="IsSettled">True where it is so already, false where nobody can bring it about; null where somebody can.</param>
public sealed record KeysReport(
    Perspective Perspective,
    string Target,
    KeyForm Form,
    KeyForm Prevention,
    KeyGroups BringAbout,
    KeyGroups Prevent,
    ImmutableArray<KeyShare> Shares,
    ImmutableArray<Actor> Adversaries,
    ImmutableArray<string> Open,
    ImmutableArray<string> Undecidable,
    bool? IsSettled)
{
    /// <summary>The keys to a clause: to its condition, the hostile act that it is made against taken as given; where it waits for nothing, to its being kept.</summary>
    public static KeysReport To(Perspective perspective, Commitment clause)
    {
        var condition = ClauseCondition.Of(clause);
        var adversaries = perspective.Lasting(static p => new Protection(p)).Adversaries(clause);
        bool? Given(Atom atom, bool plain) => atom is EventAtom { Act.Verb.Hostile: true } ? plain : null;
        if (condition.IsTrue || condition.Atoms().All(a => a is EventAtom { Act.Verb.Hostile: true }))
        {
            var bearers = perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, perspective.AsOf));
            return Make(perspective, $"{clause.Id} is kept", KeyForm.All(bearers.Indices.Select(static b => (KeyForm)new KeyActor(b))), condition, adversaries);
        }

        return Make(perspective, $"{clause.Id} falls due", new KeyForms(perspective, perspective.AsOf).Of(condition, clause.Instrument, Given), condition, adversaries);
    }

    /// <summary>The keys to an event or a status, asked of no text in particular.</summary>
    public static KeysReport To(Perspective perspective, Formula condition, Instrument instrument, string words)
    {
        var concerned = condition.Atoms().Aggregate(ActorMask.Empty, (mask, atom) => mask.Union(Concerned(perspective, atom)));
        var attackers = perspective.Lasting(static p => new Protection(p)).AttackersOf(concerned);
        return Make(perspective, words, new KeyForms(perspective, perspective.AsOf).Of(condition, instrument, static (_, _) => null), condition, attackers);
    }

    private static KeysReport Make(Perspective perspective, string target, KeyForm form, Formula condition, ActorMask adversaries)
    {
        var undecidable = Both(condition).ToImmutableArray();
        var prevention = form.Dual();
        var met = KeyGroups.Met(form);
        var holders = form.Leaves().OfType<KeyActor>().Select(k => k.Actor).ToHashSet();
        return new KeysReport(
            perspective, target, form, prevention,
            undecidable.IsEmpty ? KeyGroups.Of(form) : new KeyGroups([], 0, false),
            undecidable.IsEmpty ? KeyGroups.Of(met.Dual()) : new KeyGroups([], 0, false),
            undecidable.IsEmpty ? [.. KeyShares.Of(form).OrderByDescending(s => s.High).ThenBy(s => perspective.Architecture.Actors[s.Actor].Name, StringComparer.Ordinal)] : [],
            [.. adversaries.Indices.Where(holders.Contains).Select(a => perspective.Architecture.Actors[a]).OrderBy(a => a.Name, StringComparer.Ordinal)],
            [.. form.Leaves().OfType<KeyOpen>().Select(o => o.Wording).Distinct(StringComparer.Ordinal)],
            undecidable,
            (met as KeyConstant)?.Value);
    }

    /// <summary>Events that stand in the condition both plain and denied.</summary>
    private static IEnumerable<string> Both(Formula condition)
    {
        var plain = new HashSet<string>(StringComparer.Ordinal);
        var denied = new HashSet<string>(StringComparer.Ordinal);
        Gather(condition, true);
        return plain.Intersect(denied, StringComparer.Ordinal).Order(StringComparer.Ordinal);

        void Gather(Formula formula, bool isPlain)
        {
            switch (formula)
            {
                case AllOf all:
                    all.Terms.ToList().ForEach(t => Gather(t, isPlain));
                    break;
                case AnyOf any:
                    any.Terms.ToList().ForEach(t => Gather(t, isPlain));
                    break;
                case Negation negation:
                    Gather(negation.Term, !isPlain);
                    break;
                case Atom atom:
                    (isPlain ? plain : denied).Add(atom.Text);
                    break;
            }
        }
    }

    /// <summary>Whoever does the act, or whom it or the status is about: whose adversaries are looked for.</summary>
    private static ActorMask Concerned(Perspective perspective, Atom atom) => atom switch
    {
        EventAtom { Act: { Verb.Hostile: false, Subject: { } subject } act } => Named(perspective, act.Roles).Union(perspective.Actors.Resolve(subject, new Frame(null, null, perspective.AsOf))),
        StatusAtom status => Named(perspective, status.Phrase.Roles),
        _ => ActorMask.Empty,
    };

    private static ActorMask Named(Perspective perspective, ImmutableArray<KeyValuePair<RoleKey, Filler>> roles) =>
        roles.Where(r => r.Key.Role == Role.Actor).Select(r => r.Value).OfType<ActorsFiller>()
            .Aggregate(ActorMask.Empty, (mask, f) => mask.Union(perspective.Actors.Resolve(f.Actors, new Frame(null, null, perspective.AsOf))));
}
