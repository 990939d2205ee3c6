using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// Recorded acts that can be cases of acts of one verb, in order of time, found by the persons or the doers that an act names. Whoever asks tests them;
/// every case is among them.
/// </summary>
internal sealed class EventIndex
{
    /// <summary>Acts that name more actors are held against every recorded act.</summary>
    private const int MostActors = 64;

    /// <summary>Acts of nobody, and of very many, are always looked at.</summary>
    private const int Always = -1;

    private static readonly RoleKey ActorRole = new(Role.Actor, 0);

    private readonly List<RecordedAct> all;
    private readonly Perspective perspective;
    private readonly Dictionary<int, List<int>> byPerson = [];
    private readonly Dictionary<int, List<int>> byDoer = [];

    public EventIndex(Perspective perspective, Verb verb, List<RecordedAct> all)
    {
        this.perspective = perspective;
        this.all = all;
        for (var place = 0; place < all.Count; place++)
        {
            foreach (var told in perspective.Cases.Tellings(all[place].Act, new Frame(null, null, all[place].Event.First)))
            {
                if (perspective.Cases.IsKind(told.Verb, verb))
                {
                    foreach (var doer in told.Doers.Count is > 0 and <= MostActors ? told.Doers.Indices : [Always])
                    {
                        Enter(byDoer, doer, place);
                    }

                    if (told[ActorRole] is ActorsValue { Actors: var persons })
                    {
                        // What lies within others has its first actor among them.
                        Enter(byPerson, persons.IsEmpty ? Always : persons.Lowest, place);
                    }
                }
            }
        }
    }

    public IReadOnlyList<RecordedAct> All => all;

    /// <summary>Every recorded act that is a case of another, by all of its doers or by some, and others that are not.</summary>
    public IEnumerable<RecordedAct> Near(ActInstance wanted)
    {
        if (wanted[ActorRole] is ActorsValue { Actors: var persons } && persons.Count <= MostActors)
        {
            return Take(byPerson, persons);
        }

        return wanted.Doers.Count <= MostActors ? Take(byDoer, wanted.Doers) : all;
    }

    private IEnumerable<RecordedAct> Take(Dictionary<int, List<int>> index, ActorMask actors)
    {
        var wanted = perspective.Actors.WithParts(actors).Indices;
        var always = index.GetValueOrDefault(Always);
        if (wanted.Length == 1 && always is null)
        {
            return index.TryGetValue(wanted[0], out var one) ? one.Select(p => all[p]) : [];
        }

        var places = new SortedSet<int>(always ?? []);
        foreach (var actor in wanted)
        {
            if (index.TryGetValue(actor, out var found))
            {
                places.UnionWith(found);
            }
        }

        return places.Select(p => all[p]);
    }

    private static void Enter(Dictionary<int, List<int>> index, int actor, int place)
    {
        if (!index.TryGetValue(actor, out var list))
        {
            index[actor] = list = [];
        }

        if (list.Count == 0 || list[^1] != place)
        {
            list.Add(place);
        }
    }
}
