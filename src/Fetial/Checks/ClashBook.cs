using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>All clashes of a perspective, each kind found when it is first asked for.</summary>
public sealed class ClashBook
{
    private readonly Lazy<ImmutableArray<PlacedClash>> results;
    private readonly Lazy<ImmutableArray<PlacedClash>> permissions;
    private readonly Lazy<ImmutableArray<PlacedClash>> narrowing;
    private readonly Lazy<ImmutableArray<Clash>> measures;
    private readonly Lazy<ImmutableArray<Clash>> blocked;

    private readonly ClashComponents components;

    private ClashBook(
        ClashComponents components,
        Func<ImmutableArray<PlacedClash>> results, Func<ImmutableArray<PlacedClash>> permissions, Func<ImmutableArray<PlacedClash>> narrowing, Func<ImmutableArray<Clash>> measures,
        Func<ImmutableArray<Clash>> blocked)
    {
        this.components = components;
        this.results = new(results);
        this.permissions = new(permissions);
        this.narrowing = new(narrowing);
        this.measures = new(measures);
        this.blocked = new(blocked);
    }

    /// <summary>A result promised and ruled out, in the order in which <see cref="ClashFinder"/> meets them.</summary>
    public ImmutableArray<PlacedClash> Results => results.Value;

    /// <summary>What may be done and must not.</summary>
    public ImmutableArray<PlacedClash> Permissions => permissions.Value;

    /// <summary>A promise and a prohibition inside it, those that are promised both ways among them.</summary>
    public ImmutableArray<PlacedClash> Narrowing => narrowing.Value;

    /// <summary>Floors above ceilings, in the order of the ids of ceiling and floor.</summary>
    public ImmutableArray<Clash> Measures => measures.Value;

    /// <summary>Clauses that wait for what another rules out, in the order of the ids of those that wait.</summary>
    public ImmutableArray<Clash> Blocked => blocked.Value;

    public static ClashBook Of(Perspective perspective) => perspective.Shared(static p => new ClashBook(
        new ClashComponents(p), () => Find(p, ClashQuestion.Promises), () => Find(p, ClashQuestion.Permissions), () => Find(p, ClashQuestion.Narrowing),
        () => Ordered(new MeasureClashFinder(p).Find()), () => [.. new BlockedConditionFinder(p).Find()]));

    /// <summary>Every clash of whatever kind.</summary>
    private IEnumerable<Clash> All => Results.Concat(Permissions).Concat(Narrowing).Select(c => c.Clash).Concat(Measures).Concat(Blocked);

    /// <summary>
    /// The book after an edit, which the perspective shares from then on: clashes of the clauses that changed are found anew, all others kept. With it the
    /// clauses of clashes that are there no more or came about, and of all that can be told together with those.
    /// </summary>
    internal (ClashBook Book, IReadOnlySet<int> Touched) Edited(ClashEdit edit)
    {
        var (results, permissions) = (Merge(Results, edit, edit.Near, ClashQuestion.Promises), Merge(Permissions, edit, edit.Near, ClashQuestion.Permissions));
        var narrowing = Merge(Narrowing, edit, edit.Overlapping, ClashQuestion.Narrowing);
        var measures = Ordered(Measures.Where(c => !edit.Names(c)).Concat(new MeasureClashFinder(edit.Measured).Find().Where(edit.Names)));
        var blocked = Waiting(edit);
        var book = edit.Now.Shared(_ => new ClashBook(components, () => results, () => permissions, () => narrowing, () => measures, () => blocked));

        var (before, after) = (All.ToList(), book.All.ToList());
        var (gone, come) = (before.ToHashSet<Clash>(ReferenceEqualityComparer.Instance), after.ToHashSet<Clash>(ReferenceEqualityComparer.Instance));
        var kept = gone.Intersect(come, (IEqualityComparer<Clash>)ReferenceEqualityComparer.Instance).ToHashSet<Clash>(ReferenceEqualityComparer.Instance);
        gone.ExceptWith(kept);
        come.ExceptWith(kept);
        return (book, gone.Count + come.Count == 0 ? new HashSet<int>() : components.ClausesOf([.. before, .. come], [.. gone, .. come]));
    }

    /// <summary>The clashes among some clauses, for a perspective that goes through these alone and shares them from then on.</summary>
    internal void Among(IReadOnlySet<int> clauses, Perspective scope) => scope.Shared(_ =>
    {
        ImmutableArray<PlacedClash> Placed(ImmutableArray<PlacedClash> all) => [.. all.Where(c => IsAmong(c.Clash))];
        ImmutableArray<Clash> Plain(ImmutableArray<Clash> all) => [.. all.Where(IsAmong)];
        bool IsAmong(Clash clash) => clauses.Contains(clash.In.Clause.Index) && clauses.Contains(clash.Out.Clause.Index);
        return new ClashBook(components, () => Placed(Results), () => Placed(Permissions), () => Placed(Narrowing), () => Plain(Measures), () => Plain(Blocked));
    });

    private static ImmutableArray<PlacedClash> Merge(ImmutableArray<PlacedClash> before, ClashEdit edit, Perspective among, ClashQuestion question)
    {
        var found = new ClashFinder(among, question).Find(edit.Changed).ToList();
        if (found.Count == 0 && !before.Any(c => edit.Names(c.Clash)))
        {
            return before;
        }

        return [.. before.Where(c => !edit.Names(c.Clash)).Concat(found).OrderBy(c => c.Place, MeetingPlace.Order)];
    }

    private ImmutableArray<Clash> Waiting(ClashEdit edit)
    {
        var found = new BlockedConditionFinder(edit.Now).Find(edit.Waiting).ToList();
        return found.Count == 0 && !Blocked.Any(c => edit.Waiting.Contains(c.In.Clause.Index) || edit.Names(c)) ? Blocked
            : [.. Blocked.Where(c => !edit.Waiting.Contains(c.In.Clause.Index)).Concat(found).OrderBy(c => c.In.Clause.Id, StringComparer.Ordinal)];
    }

    private static ImmutableArray<PlacedClash> Find(Perspective perspective, ClashQuestion question) => [.. new ClashFinder(perspective, question).Find(null)];

    private static ImmutableArray<Clash> Ordered(IEnumerable<Clash> clashes) =>
        [.. clashes.OrderBy(c => c.Out.Clause.Id, StringComparer.Ordinal).ThenBy(c => c.In.Clause.Id, StringComparer.Ordinal)];
}
