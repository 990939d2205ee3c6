using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>The starts and ends of one status in order of time, found by the actors that they name.</summary>
internal sealed class StatusChanges
{
    private const int MostActors = 64;

    private readonly Perspective perspective;
    private readonly List<StatusChange> all;
    private readonly Dictionary<int, List<int>> byActor = [];

    /// <summary>Changes that name no actor concern everybody.</summary>
    private readonly List<int> nameless = [];

    /// <summary>Whether every role of a change is filled by actors; what names a place instead may concern whoever owns it.</summary>
    private readonly bool[] isOfActors;

    public StatusChanges(Perspective perspective, List<StatusChange> all)
    {
        this.perspective = perspective;
        this.all = all;
        isOfActors = [.. all.Select(c => c.Roles.All(r => r is ActorsValue))];
        for (var place = 0; place < all.Count; place++)
        {
            var named = all[place].Roles.OfType<ActorsValue>().SelectMany(a => a.Actors.Indices).Distinct().ToList();
            foreach (var actor in named)
            {
                if (!byActor.TryGetValue(actor, out var list))
                {
                    byActor[actor] = list = [];
                }

                list.Add(place);
            }

            if (named.Count == 0)
            {
                nameless.Add(place);
            }
        }
    }

    /// <summary>
    /// Every change that starts or ends what lies within these roles, in order of time. What lies within them names one of the first actors asked for, or a
    /// part of one; and what ends it names that one, or a whole of it. The same is true of the second actors asked for.
    /// </summary>
    public IEnumerable<StatusChange> Near(ImmutableArray<RoleValue> wanted)
    {
        var asked = wanted.OfType<ActorsValue>().Select(a => a.Actors).ToList();
        if (asked.Count == 0 || asked[0].Count > MostActors)
        {
            return all;
        }

        var places = Naming(asked[0]);
        if (asked.Count > 1 && asked[1].Count <= MostActors && places.Count > 0)
        {
            var second = Naming(asked[1]);
            places.RemoveWhere(p => isOfActors[p] && !second.Contains(p));
        }

        return places.Select(p => all[p]);
    }

    /// <summary>Changes that name one of some actors, a part or a whole of one, or nobody.</summary>
    private SortedSet<int> Naming(ActorMask asked)
    {
        var concerned = new HashSet<int>();
        foreach (var actor in perspective.Actors.WithParts(asked).Indices)
        {
            concerned.UnionWith(Ancestry.Upwards(actor, a => perspective.Architecture.Actors[a].PartOf));
        }

        var places = new SortedSet<int>(nameless);
        foreach (var actor in concerned)
        {
            if (byActor.TryGetValue(actor, out var found))
            {
                places.UnionWith(found);
            }
        }

        return places;
    }
}
