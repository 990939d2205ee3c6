using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Numbers under which acts are met. Whenever one act can be about the same as another (<see cref="CaseOf.IsCase"/>, <see cref="CaseOf.Overlap"/>, or
/// through a body that decides by consensus), the two share a number of the same verb, a doer and, where the wider one names a person or a place, that
/// person or place. Sharing one does not yet mean that they meet.
/// </summary>
public sealed class ActKeys
{
    /// <summary>Beyond so many numbers an act is better compared with every act of its verb.</summary>
    private const int Most = 1024;

    private const int MostInRole = 64;
    private const int NoRole = 0;
    private const int Person = 1;
    private const int PlaceAround = 2;
    private const int PlaceItself = 3;
    private const int Anywhere = -1;

    // Met through the verb itself or a wider one; or through its own verb by a narrower one.
    private const int Below = 0;
    private const int Own = 4;

    private static readonly RoleKey ActorRole = new(Role.Actor, 0);
    private static readonly RoleKey PlaceRole = new(Role.Place, 0);

    private readonly Perspective perspective;
    private readonly bool inside;
    private readonly Dictionary<int, List<int>> bodiesOf = [];

    // Most acts are of one actor with one other; what is met through it is found once.
    private readonly List<int>?[] aroundOne;
    private readonly List<int>?[] meetingOne;
    private readonly List<int>?[] above;
    private readonly List<int>?[] wider;

    /// <summary>The numbers of a perspective; they rest on actors, places and verbs alone.</summary>
    /// <param name="perspective">What is looked at.</param>
    /// <param name="inside">Whether acts that overlap meet, or only those of which one is a case of the other.</param>
    public static ActKeys Of(Perspective perspective, bool inside)
    {
        var both = perspective.Lasting(static p => new Both(new ActKeys(p, inside: false), new ActKeys(p, inside: true)));
        return inside ? both.Overlaps : both.Cases;
    }

    private sealed record Both(ActKeys Cases, ActKeys Overlaps);

    private ActKeys(Perspective perspective, bool inside)
    {
        this.perspective = perspective;
        this.inside = inside;
        aroundOne = new List<int>?[perspective.Architecture.Actors.Length];
        meetingOne = new List<int>?[perspective.Architecture.Actors.Length];
        above = new List<int>?[perspective.Architecture.Territories.Length];
        wider = new List<int>?[perspective.Architecture.Vocabulary.Verbs.Length];
        foreach (var actor in perspective.Architecture.Actors)
        {
            foreach (var decider in perspective.Actors.DecidersOf(actor.Index, perspective.AsOf).Indices)
            {
                if (!bodiesOf.TryGetValue(decider, out var bodies))
                {
                    bodiesOf[decider] = bodies = [];
                }

                bodies.Add(actor.Index);
            }
        }
    }

    /// <summary>The numbers of a narrower act under its verb and all wider ones; false where there are too many.</summary>
    public bool Narrow(ActInstance act, List<long> keys)
    {
        keys.Clear();
        var doers = act.Doers.Indices;
        if (doers.Length > MostInRole)
        {
            return false;
        }

        foreach (var verb in Wider(act.Verb))
        {
            if (!Add(act, doers, verb, Below, keys))
            {
                return false;
            }
        }

        // Only acts that overlap are also met from below: by their own verb.
        if (inside)
        {
            Add(act, doers, act.Verb.Index, Own, keys);
        }

        return true;
    }

    private bool Add(ActInstance act, int[] doers, int verb, int kind, List<long> keys)
    {
        foreach (var doer in doers)
        {
            keys.Add(Key(verb, doer, kind, NoRole, 0));
            if (!AddPersons(act, verb, doer, kind, keys))
            {
                return false;
            }

            AddPlaces(act, verb, doer, kind, keys);
        }

        return true;
    }

    /// <summary>How many verbs an act is met through: its own, under which narrower acts are found, and where overlaps count every wider one.</summary>
    public int Levels(ActInstance act) => inside ? Wider(act.Verb).Count : 1;

    /// <summary>At which level a narrower act of a verb would be met; null where at none.</summary>
    public int? LevelOf(Verb told, Verb verb) =>
        perspective.Cases.IsKind(told, verb) ? 0 : inside && Wider(verb).IndexOf(told.Index) is var level and > 0 ? level : null;

    /// <summary>The numbers under which what meets an act is found at a level; false where there are too many.</summary>
    public bool Wide(ActInstance act, int level, List<long> keys)
    {
        keys.Clear();
        if (act.Doers.Count > MostInRole)
        {
            return false;
        }

        var verb = Wider(act.Verb)[level];
        var kind = level == 0 ? Below : Own;
        var doers = DoersMeeting(act.Doers);
        if (act[ActorRole] is ActorsValue persons && persons.Actors.Count <= MostInRole)
        {
            var around = Around(persons.Actors);
            return Product(doers, around, (doer, person) => keys.Add(Key(verb, doer, kind, Person, person)), around.Count);
        }

        if (act[PlaceRole] is LocationValue { Place: var place })
        {
            var up = place.Territory is not { } territory ? [] : inside ? Above(territory) : [territory.Index];
            return Product(doers, up, (doer, ground) =>
            {
                if (ground == up[0])
                {
                    keys.Add(Key(verb, doer, kind, PlaceAround, ground));
                    keys.Add(Key(verb, doer, kind, PlaceAround, Anywhere));
                }

                if (inside)
                {
                    keys.Add(Key(verb, doer, kind, PlaceItself, ground));
                }
            }, up.Count * 3);
        }

        foreach (var doer in doers)
        {
            keys.Add(Key(verb, doer, kind, NoRole, 0));
        }

        return doers.Count <= Most;
    }

    private static bool Product(List<int> doers, List<int> others, Action<int, int> add, int each)
    {
        if ((long)doers.Count * each > Most)
        {
            return false;
        }

        foreach (var doer in doers)
        {
            foreach (var other in others)
            {
                add(doer, other);
            }
        }

        return true;
    }

    private static bool AddPersons(ActInstance act, int verb, int doer, int kind, List<long> keys)
    {
        if (act[ActorRole] is ActorsValue { Actors: var persons })
        {
            if (persons.Count > MostInRole)
            {
                return false;
            }

            foreach (var person in persons.Indices)
            {
                keys.Add(Key(verb, doer, kind, Person, person));
            }
        }

        return true;
    }

    private void AddPlaces(ActInstance act, int verb, int doer, int kind, List<long> keys)
    {
        switch (act[PlaceRole])
        {
            case LocationValue { Place.Territory: { } territory }:
                keys.Add(Key(verb, doer, kind, PlaceItself, territory.Index));
                foreach (var ground in Above(territory))
                {
                    keys.Add(Key(verb, doer, kind, PlaceAround, ground));
                }

                break;
            case ActorsValue:
                keys.Add(Key(verb, doer, kind, PlaceAround, Anywhere));
                break;
        }
    }

    private List<int> Above(Territory territory) => above[territory.Index] ??= Ancestry.Upwards(territory.Index, t => perspective.Architecture.Territories[t].Parents);

    private List<int> Wider(Verb verb) => wider[verb.Index] ??= Ancestry.Upwards(verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf);

    /// <summary>The actors with their parts and with what they are a part of.</summary>
    private List<int> Around(ActorMask actors)
    {
        if (actors.Count == 1)
        {
            var only = actors.Lowest;
            return aroundOne[only] ??= FindAround(actors);
        }

        return FindAround(actors);
    }

    private List<int> FindAround(ActorMask actors)
    {
        var around = new HashSet<int>(perspective.Actors.WithParts(actors).Indices);
        foreach (var actor in actors.Indices)
        {
            around.UnionWith(Ancestry.Upwards(actor, a => perspective.Architecture.Actors[a].PartOf));
        }

        return [.. around];
    }

    /// <summary>Whoever may be a doer of an act that meets one by these: they, their parts and wholes, bodies that need them, and members of the bodies among them.</summary>
    private List<int> DoersMeeting(ActorMask doers)
    {
        if (inside)
        {
            return Around(doers);
        }

        if (doers.Count == 1)
        {
            var only = doers.Lowest;
            return meetingOne[only] ??= FindMeeting(doers);
        }

        return FindMeeting(doers);
    }

    private List<int> FindMeeting(ActorMask doers)
    {
        var meeting = new HashSet<int>(Around(doers));

        foreach (var doer in doers.Indices)
        {
            if (bodiesOf.TryGetValue(doer, out var bodies))
            {
                meeting.UnionWith(bodies);
            }

            // All members together act as the body, so the first of them stands for all.
            if (perspective.Actors.DecidersOf(doer, perspective.AsOf) is { IsEmpty: false } members)
            {
                meeting.Add(members.Lowest);
            }
        }

        return [.. meeting];
    }

    /// <summary>The numbers mixed into one; that two mixtures fall together costs a comparison and nothing else.</summary>
    private static long Key(int verb, int doer, int kind, int role, int filler)
    {
        var mixed = (((ulong)(uint)verb << 34) ^ ((ulong)(uint)doer << 3) ^ (uint)(kind | role)) * 0x9E3779B97F4A7C15UL;
        mixed ^= mixed >> 29;
        mixed = (mixed + (uint)filler) * 0xBF58476D1CE4E5B9UL;
        return (long)(mixed ^ (mixed >> 32));
    }
}
