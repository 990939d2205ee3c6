using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Which excluded results are one: where one rules out a case of what the other does. Only results that share a doer, and a person where both name one, are
/// compared.
/// </summary>
internal sealed class Topics(Perspective perspective)
{
    private const int MostActors = 64;
    private static readonly RoleKey ActorRole = new(Role.Actor, 0);

    private readonly Dictionary<(int Doer, int Person), List<int>> byBoth = [];
    private readonly Dictionary<int, List<int>> withoutPerson = [];
    private readonly Dictionary<int, List<int>> byDoer = [];
    private readonly List<int> wide = [];
    private readonly HashSet<int> near = [];
    private readonly CaseOf cases = perspective.Cases;
    private readonly List<Result> leads = [];
    private readonly List<(List<int> Doers, List<int>? Persons)?> shapes = [];

    /// <summary>Enters a result; results are numbered from 0 in this order.</summary>
    public void Add(Result lead)
    {
        var number = leads.Count;
        leads.Add(lead);
        var shape = Shape(lead);
        shapes.Add(shape);
        if (shape is not { } known)
        {
            wide.Add(number);
            return;
        }

        foreach (var doer in known.Doers)
        {
            Enter(byDoer, doer, number);
            if (known.Persons is null)
            {
                Enter(withoutPerson, doer, number);
            }

            foreach (var person in known.Persons ?? [])
            {
                Enter(byBoth, (doer, person), number);
            }
        }
    }

    /// <summary>Later results that are one with a result, the last first.</summary>
    public List<int> OneWith(int number)
    {
        near.Clear();
        if (shapes[number] is { } shape)
        {
            near.UnionWith(wide);
            foreach (var doer in shape.Doers)
            {
                if (shape.Persons is null)
                {
                    Take(byDoer, doer);
                }
                else
                {
                    Take(withoutPerson, doer);
                    foreach (var person in shape.Persons)
                    {
                        Take(byBoth, (doer, person));
                    }
                }
            }
        }
        else
        {
            near.UnionWith(Enumerable.Range(0, leads.Count));
        }

        var later = new List<int>();
        foreach (var other in near)
        {
            if (other > number && AreOne(leads[number], leads[other]))
            {
                later.Add(other);
            }
        }

        later.Sort(static (a, b) => b.CompareTo(a));
        return later;
    }

    private void Take<T>(Dictionary<T, List<int>> index, T key)
        where T : notnull
    {
        if (index.TryGetValue(key, out var found))
        {
            near.UnionWith(found);
        }
    }

    private static void Enter<T>(Dictionary<T, List<int>> index, T key, int number)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(number);
    }

    /// <summary>The doers of all tellings and the persons of the first role, with their parts and wholes; null where there are too many, no persons where a telling names none.</summary>
    public (List<int> Doers, List<int>? Persons)? Shape(Result lead)
    {
        var frame = new Frame(lead.Clause.Instrument, null, perspective.AsOf);
        var doers = new HashSet<int>();
        var persons = new HashSet<int>();
        var all = true;
        foreach (var told in cases.Tellings(lead.Act, frame))
        {
            if (told.Doers.Count > MostActors)
            {
                return null;
            }

            Around(told.Doers, doers);
            if (told[ActorRole] is ActorsValue { Actors: { IsEmpty: false } named })
            {
                if (named.Count > MostActors)
                {
                    return null;
                }

                Around(named, persons);
            }
            else
            {
                all = false;
            }
        }

        return ([.. doers], all ? [.. persons] : null);
    }

    private void Around(ActorMask actors, HashSet<int> around)
    {
        around.UnionWith(perspective.Actors.WithParts(actors).Indices);
        foreach (var actor in actors.Indices)
        {
            around.UnionWith(Ancestry.Upwards(actor, a => perspective.Architecture.Actors[a].PartOf));
        }
    }

    private bool AreOne(Result first, Result second)
    {
        var frame = new Frame(first.Clause.Instrument, null, perspective.AsOf);
        return cases.Find(first.Act, second.Act, frame, DoerTest.Meet) is not null || cases.Find(second.Act, first.Act, frame, DoerTest.Meet) is not null;
    }
}
