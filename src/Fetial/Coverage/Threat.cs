using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>
/// A hostile act that is supposed on some day: it makes true what it is a case of, and starts and ends statuses as its verb says. While the status that it
/// would start already holds by the record, it is the fighting that goes on, and no act anew, unless it is called a new one.
/// </summary>
public sealed class Threat
{
    private readonly Perspective perspective;
    private readonly Act act;
    private readonly Dictionary<int, ActInstance> resolved = [];
    private readonly ImmutableArray<StatusAtom> starts;
    private readonly ImmutableArray<StatusAtom> ends;

    public Threat(Perspective perspective, Act act, bool anew)
    {
        this.perspective = perspective;
        this.act = act;
        IsCalledNew = anew;
        Text = Sentences.ActText(act, thirdPerson: true) + (anew ? " anew" : "");
        var relations = perspective.Architecture.Vocabulary.Relations[act.Verb.Index];
        starts = Statuses(relations.Starts);
        ends = Statuses(relations.Ends);
        var named = act.Subject is { } subject && subject.Terms.All(t => t.Form == PartyKind.Name);
        Attackers = named ? perspective.Actors.WithParts(On(perspective.AsOf).Doers) : ActorMask.Empty;
    }

    public string Text { get; }

    public bool IsCalledNew { get; }

    public Verb Verb => act.Verb;

    /// <summary>Who attacks, with all of its parts, where the threat names it; empty for "any state".</summary>
    public ActorMask Attackers { get; }

    /// <summary>The act with its names read on a day.</summary>
    public ActInstance On(int day)
    {
        if (!resolved.TryGetValue(day, out var instance))
        {
            resolved[day] = instance = perspective.Acts.Resolve(act, new Frame(null, null, day));
        }

        return instance;
    }

    /// <summary>The same threat with another victim, where this one names several and the other is among them on some day.</summary>
    public Threat Against(Actor victim)
    {
        var roles = act.Roles.Select(r => r.Key.Role == Role.Actor && r.Value is ActorsFiller { Actors: var set } && Means(set, victim)
            ? new KeyValuePair<RoleKey, Filler>(r.Key, new ActorsFiller(ActorSet.Single(victim))) : r).ToImmutableArray();
        return new Threat(perspective, act with { Roles = roles }, IsCalledNew);
    }

    /// <summary>Whether the threat, on its day, is a case of an act, whether or not that must be a new one.</summary>
    public bool IsCaseOf(EventAtom atom, Instrument instrument, int day)
    {
        if (!perspective.Cases.CanBe(Verb, atom.Act.Verb))
        {
            return false;
        }

        var frame = new Frame(instrument, null, day);
        return perspective.Cases.Find(On(day), perspective.Acts.Resolve(atom.Act, frame), frame, DoerTest.Within) is not null;
    }

    /// <summary>Whether, on its day, the threat is a new act: it is called so, or what it would start does not hold yet.</summary>
    public bool IsNew(Instrument instrument, int day) =>
        IsCalledNew || starts.All(s => perspective.Facts.Evaluate(s, instrument, day) != Truth.True);

    /// <summary>Whether the threat starts (true) or ends (false) a status; null where it does neither.</summary>
    public bool? Makes(StatusAtom status, int day) =>
        starts.Any(s => IsSame(s, status, day)) ? true : ends.Any(s => IsSame(s, status, day)) ? false : null;

    /// <summary>Statuses whose record decides whether the threat is new.</summary>
    internal ImmutableArray<StatusAtom> Starts => starts;

    private static bool Means(ActorSet set, Actor victim) =>
        set.Terms is not [{ Form: PartyKind.Name, Actor.Kind: ActorKind.State }] && !set.Terms.Any(t => t.Form == PartyKind.Any && t.Kind != victim.Kind);

    /// <summary>The statuses of the verb with the actors of the act put into them.</summary>
    private ImmutableArray<StatusAtom> Statuses(ImmutableArray<StatusPhrase> phrases) =>
    [
        .. phrases.Select(p => p with { Roles = [.. p.Roles.Select(r => new KeyValuePair<RoleKey, Filler>(r.Key, Fill(r.Value)))] })
            .Where(p => p.Roles.All(r => r.Value is ActorsFiller { Actors.Terms: var terms } && terms.All(t => t.Role is null)))
            .Select(p => new StatusAtom(p, $"{p.Name}: {string.Join(", ", p.Roles.Select(r => Sentences.FillerText(r.Value)))}")),
    ];

    private Filler Fill(Filler filler) => filler switch
    {
        ActorsFiller { Actors.Terms: [{ Role: { Role: Role.Subject } }] } when act.Subject is { } subject => new ActorsFiller(subject),
        ActorsFiller { Actors.Terms: [{ Role: { } role }] } when act[role] is { } named => named,
        RoleFiller role when act[role.Role] is { } named => named,
        _ => filler,
    };

    private bool IsSame(StatusAtom made, StatusAtom asked, int day)
    {
        if (made.Phrase.Status != asked.Phrase.Status || made.Phrase.Roles.Length != asked.Phrase.Roles.Length)
        {
            return false;
        }

        var first = Actors(made, day);
        var second = Actors(asked, day);
        return Fits(first, second)
            || (first.Length == 2 && perspective.Architecture.Vocabulary.Statuses[made.Phrase.Status].IsSymmetric && Fits([first[1], first[0]], second));
    }

    private static bool Fits(ActorMask[] made, ActorMask[] asked)
    {
        for (var i = 0; i < made.Length; i++)
        {
            if (made[i].IsEmpty || !made[i].IsWithin(asked[i]))
            {
                return false;
            }
        }

        return true;
    }

    private ActorMask[] Actors(StatusAtom status, int day) =>
        [.. status.Phrase.Roles.Select(r => r.Value is ActorsFiller set ? perspective.Actors.Resolve(set.Actors, new Frame(null, null, day)) : ActorMask.Empty)];
}
