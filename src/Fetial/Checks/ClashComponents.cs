using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Which clashes can be told in one finding, or change what another tells: those that name a clause in common, and those whose excluded results may be one
/// (<see cref="Topics"/>). It joins too many rather than too few.
/// </summary>
internal sealed class ClashComponents(Perspective perspective)
{
    private readonly Topics topics = new(perspective);
    private readonly Dictionary<Result, ImmutableArray<(int Doer, int Person)>> names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nobody, in the place of a person; and anybody, in the place of a doer.</summary>
    private const int None = -1;

    /// <summary>Indices of the clauses of all clashes that hang together with some.</summary>
    /// <param name="all">All clashes, of before and after an edit.</param>
    /// <param name="some">Some of them.</param>
    public HashSet<int> ClausesOf(IReadOnlyList<Clash> all, IReadOnlyCollection<Clash> some)
    {
        var groups = new Groups<(int Kind, int First, int Second)>();
        var open = new HashSet<int>();
        foreach (var clash in all)
        {
            foreach (var (doer, person) in NamesOf(clash.Out))
            {
                if (person == None)
                {
                    open.Add(doer);
                }
            }
        }

        var anybody = open.Contains(None);
        foreach (var clash in all)
        {
            var own = (0, clash.In.Clause.Index, 0);
            groups.Join(own, (0, clash.Out.Clause.Index, 0));
            foreach (var (doer, person) in NamesOf(clash.Out))
            {
                groups.Join(own, (1, doer, person));
                if (open.Contains(doer))
                {
                    groups.Join(own, (1, doer, None));
                }
            }

            if (anybody)
            {
                groups.Join(own, (1, None, None));
            }
        }

        var wanted = some.Select(c => groups.Find((0, c.In.Clause.Index, 0))).ToHashSet();
        return [.. all.Where(c => wanted.Contains(groups.Find((0, c.In.Clause.Index, 0)))).SelectMany(c => new[] { c.In.Clause.Index, c.Out.Clause.Index })];
    }

    private ImmutableArray<(int Doer, int Person)> NamesOf(Result excluded)
    {
        if (!names.TryGetValue(excluded, out var known))
        {
            names[excluded] = known = topics.Shape(excluded) is { } shape
                ? [.. shape.Doers.SelectMany(d => (shape.Persons ?? [None]).Select(p => (d, p)))]
                : [(None, None)];
        }

        return known;
    }
}
