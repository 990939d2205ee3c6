using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Workspaces;

/// <summary>What all checks found, check by check, with what is kept to find as little as possible anew after an edit. An edit gives a new book.</summary>
internal sealed class FindingBook
{
    private readonly Perspective perspective;
    private readonly ImmutableArray<ImmutableArray<Finding>> found;
    private readonly ImmutableArray<LinkIndex?> links;
    private readonly MeetingIndex near;
    private readonly MeetingIndex overlapping;
    private readonly IReadOnlyDictionary<string, List<int>> clausesOf;
    private readonly ClauseTraits traits;
    private readonly ImmutableHashSet<int> edited;

    private FindingBook(FindingBook before, Perspective perspective, ImmutableArray<ImmutableArray<Finding>> found, ImmutableArray<LinkIndex?> links, ClauseTraits traits, ImmutableHashSet<int> edited, CheckReport report, int looked)
    {
        this.perspective = perspective;
        this.found = found;
        this.links = links;
        this.traits = traits;
        this.edited = edited;
        near = before.near;
        overlapping = before.overlapping;
        clausesOf = before.clausesOf;
        Report = report;
        ClausesLookedAt = looked;
    }

    private FindingBook(Perspective perspective)
    {
        this.perspective = perspective;
        found = [.. Check.All.Select(c => c.Run(perspective).ToImmutableArray())];
        links = [.. Check.All.Select(c => c is ILinkedCheck linked ? LinkIndex.Of(linked, perspective) : null)];
        (near, overlapping) = (new MeetingIndex(perspective, inside: false), new MeetingIndex(perspective, inside: true));
        _ = (AwaitedActs.Of(perspective), OutIndex.Of(perspective), ClashBook.Of(perspective));
        clausesOf = perspective.Commitments.GroupBy(c => c.Instrument.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(c => c.Index).ToList(), StringComparer.Ordinal);
        traits = ClauseTraits.Of(perspective);
        edited = [];
        Report = Check.Report(perspective, [.. found.SelectMany(f => f)]);
        ClausesLookedAt = perspective.Commitments.Length;
    }

    public CheckReport Report { get; }

    /// <summary>How many clauses some check looked at for this book.</summary>
    public int ClausesLookedAt { get; }

    public static FindingBook Open(Perspective perspective) => new(perspective);

    /// <summary>The book after an edit of some clauses.</summary>
    /// <param name="now">The portfolio as it is now; texts, actors and the record are what they were.</param>
    /// <param name="changed">Indices of the clauses that changed.</param>
    public FindingBook Edit(Perspective now, IReadOnlySet<int> changed)
    {
        var looked = new HashSet<int>(changed);
        var scopes = new List<(IReadOnlySet<int> Clauses, IReadOnlySet<string>? Texts, Perspective Scope)>();
        var linked = links.ToBuilder();
        var reached = new HashSet<int>?[Check.All.Length];
        for (var i = 0; i < Check.All.Length; i++)
        {
            if (links[i] is { } index)
            {
                (linked[i], reached[i]) = index.Edit(perspective, now, changed);
            }
        }

        var awaited = AwaitedActs.Of(perspective).Edited(now, changed);
        OutIndex.Of(perspective).Edited(now, changed);
        var edit = new ClauseEdit(perspective, now, changed, traits.Edited(now, changed), awaited, ClausesOf, []);
        var (clashes, touched) = ClashBook.Of(perspective).Edited(ClashesOf(edit, reached, Only));
        var told = now.Only(touched);
        clashes.Among(touched, told);
        looked.UnionWith(touched);

        var fresh = ImmutableArray.CreateBuilder<ImmutableArray<Finding>>(Check.All.Length);
        var (dropped, added) = (new List<Finding>(), new List<Finding>());
        for (var i = 0; i < Check.All.Length; i++)
        {
            var check = Check.All[i];
            fresh.Add(check is IClashCheck
                ? Renew(check, found[i], now, new Reach(touched), (_, _) => told, dropped, added)
                : Renew(check, found[i], now, ReachOf(check, edit with { Found = found[i] }, reached[i]), Only, dropped, added));
        }

        return new FindingBook(this, now, fresh.MoveToImmutable(), linked.MoveToImmutable(), edit.Traits, edited.Union(changed), Report.Edited(now, dropped, added), looked.Count);

        Perspective Only(IReadOnlySet<int> clauses, IReadOnlySet<string>? texts)
        {
            foreach (var known in scopes)
            {
                if (known.Texts == texts && known.Clauses.SetEquals(clauses))
                {
                    return known.Scope;
                }
            }

            looked.UnionWith(clauses);
            var scope = now.Only(clauses, texts);
            scopes.Add((clauses, texts, scope));
            return scope;
        }
    }

    private IReadOnlyList<int> ClausesOf(string text) => clausesOf.TryGetValue(text, out var clauses) ? clauses : [];

    private ClashEdit ClashesOf(ClauseEdit edit, HashSet<int>?[] reached, Func<IReadOnlySet<int>, IReadOnlySet<string>?, Perspective> only)
    {
        var results = AllResults.Of(only(edit.Changed, null)).Every;
        var waiting = edit.Awaited.By(edit.Results.Where(r => r.Side == ResultSide.Out));
        if (edit.Results.Any(r => r.Side == ResultSide.Out && r.Act.Verb.Gives is not null))
        {
            waiting.UnionWith(edit.Awaited.Consents);
        }

        waiting.UnionWith(edit.Changed);
        var measured = Check.All.Select((c, i) => c is RivalFiguresCheck ? reached[i] : null).OfType<HashSet<int>>().First();
        return new ClashEdit(edit.Now, edit.Changed, Near(near), Near(overlapping), only(measured, null), waiting);

        Perspective Near(MeetingIndex index)
        {
            if (index.Near(edit.Now, results) is not { } clauses)
            {
                return edit.Now;
            }

            clauses.UnionWith(edited);
            clauses.UnionWith(edit.Changed);
            return only(clauses, null);
        }
    }

    private static Reach ReachOf(ICheck check, ClauseEdit edit, HashSet<int>? linked) => check switch
    {
        ITextCheck => new Reach(edit.Texts.SelectMany(edit.ClausesOf).ToHashSet()),
        IEditedCheck own => own.ReachOf(edit),
        _ when linked is not null => new Reach(linked),
        _ => Reach.Everything,
    };

    private static ImmutableArray<Finding> Renew(
        ICheck check, ImmutableArray<Finding> before, Perspective now, Reach reach, Func<IReadOnlySet<int>, IReadOnlySet<string>?, Perspective> only, List<Finding> dropped, List<Finding> added)
    {
        if (reach.IsNothing)
        {
            return before;
        }

        ImmutableArray<Finding> fresh;
        Func<Finding, bool> isReached = static _ => true;
        if (reach.IsEverything)
        {
            fresh = [.. check.Run(now)];
        }
        else
        {
            var names = reach.Clauses.Select(i => now.Architecture.Commitments[i].Id).Concat(reach.Texts ?? Enumerable.Empty<string>()).ToHashSet(StringComparer.Ordinal);
            isReached = f => f.Clauses.Any(c => names.Contains(c.Id));
            fresh = [.. check.Run(only(reach.Beside is { } beside ? reach.Clauses.Union(beside).ToHashSet() : reach.Clauses, reach.Texts)).Where(isReached)];
        }

        // What is told again word for word is kept, so that the report moves as little as it can.
        var old = before.Where(isReached).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        var kept = fresh.Where(old.Contains).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        dropped.AddRange(old.Where(f => !kept.Contains(f)));
        added.AddRange(fresh.Where(f => !kept.Contains(f)));
        return [.. before.Where(f => !old.Contains(f)), .. fresh];
    }
}
