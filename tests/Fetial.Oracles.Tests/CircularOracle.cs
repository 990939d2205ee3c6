using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>
/// Sets of clauses that wait for each other, from the definitions alone (design, "Circular"; language, "Who waits for whom"): rounds in which whoever may act
/// does, over every single happening. Of what is left, one clause waits for another where with some of the others performed it is that one which decides; every
/// choice of the others is tried. What a condition merely mentions among other ways is left apart.
/// </summary>
internal sealed class CircularOracle
{
    private readonly TinyPortfolio portfolio;
    private readonly Record record;
    private readonly Dictionary<TinyAtom, Way[]> ways = new(ReferenceEqualityComparer.Instance);
    private ImmutableArray<TinyClause> nodes = [];
    private TinyTier level;

    public CircularOracle(TinyPortfolio portfolio)
    {
        this.portfolio = portfolio;
        record = new Record(portfolio, sceptical: false);
    }

    /// <summary>All clauses that are never reached, as far as has been looked at.</summary>
    public HashSet<string> NeverDue { get; } = [];

    /// <summary>The ids of each circle, in their order.</summary>
    public ImmutableHashSet<string> Circles()
    {
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var least in new[] { TinyTier.InForce, TinyTier.Signed, TinyTier.Proposed })
        {
            level = least;
            nodes = [.. portfolio.Clauses.Where(c => c.Commits && Standing(c).Any() && (!c.Negated || Restrains(c)))];
            ways.Clear();
            found.UnionWith(OfLevel());
        }

        return found.ToImmutable();
    }

    /// <summary>The bearers for whom a clause stands today or on a day to come, as far as is looked at.</summary>
    private IEnumerable<string> Standing(TinyClause clause) =>
        clause.Who.Members.Where(b => TinyDays.All.Append(portfolio.AsOf).Any(d => d >= portfolio.AsOf && Bindings.Of(portfolio, clause, b, d) >= level));

    /// <summary>A prohibition that stands under the recorded facts, and that something lifts.</summary>
    private bool Restrains(TinyClause clause) =>
        (clause.Until is not null || !clause.Unless.IsEmpty)
        && TinyCondition.All([.. clause.When, .. clause.While]).Value(a => record.Truth(a, portfolio.Text(clause.Text), portfolio.AsOf)) == true;

    private IEnumerable<string> OfLevel()
    {
        var done = new HashSet<string>();
        while (nodes.Where(n => !done.Contains(n.Id) && IsReached(n, done)).Select(n => n.Id).ToList() is { Count: > 0 } next)
        {
            done.UnionWith(next);
        }

        var left = nodes.Where(n => !done.Contains(n.Id)).ToList();
        NeverDue.UnionWith(left.Select(n => n.Id));
        var leads = left.Select(n => left.Select(m => Waits(n, m, [.. left.Select(x => x.Id)], done)).ToArray()).ToArray();
        for (var over = 0; over < left.Count; over++)
        {
            for (var from = 0; from < left.Count; from++)
            {
                for (var to = 0; to < left.Count; to++)
                {
                    leads[from][to] |= leads[from][over] && leads[over][to];
                }
            }
        }

        return left.Select((_, i) => i).Where(i => leads[i][i])
            .Select(i => left.Where((_, j) => leads[i][j] && leads[j][i]).Select(n => n.Id).Order(StringComparer.Ordinal).ToList())
            .Where(IsClosed).Select(c => string.Join(' ', c));
    }

    /// <summary>A circle holds by itself: if all others were performed some of it still would not be.</summary>
    private bool IsClosed(List<string> circle)
    {
        var done = nodes.Select(n => n.Id).Except(circle).ToHashSet();
        while (nodes.Where(n => !done.Contains(n.Id) && IsReached(n, done)).Select(n => n.Id).ToList() is { Count: > 0 } next)
        {
            done.UnionWith(next);
        }

        return done.Count < nodes.Length;
    }

    private bool Waits(TinyClause from, TinyClause to, ImmutableArray<string> left, HashSet<string> done)
    {
        var others = left.Remove(to.Id);
        for (var bits = 0; bits < 1 << others.Length; bits++)
        {
            var at = bits;
            HashSet<string> without = [.. done, .. others.Where((_, i) => (at & (1 << i)) != 0)];
            if (!IsReached(from, without) && IsReached(from, [.. without, to.Id]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsReached(TinyClause node, HashSet<string> done)
    {
        var text = portfolio.Text(node.Text);
        return node.Negated
            ? node.Unless.Concat(node.Until is { } until ? [until] : []).Any(c => CanBe(c, text, done))
            : node.When.Concat(node.While).All(c => CanBe(c, text, done)) && node.Unless.All(c => CanBe(TinyCondition.Not(c), text, done)) && IsConsentedTo(node, done);
    }

    private bool CanBe(TinyCondition condition, TinyText text, HashSet<string> done) => condition.Operator switch
    {
        TinyOperator.And => condition.Terms.All(t => CanBe(t, text, done)),
        TinyOperator.Or => condition.Terms.Any(t => CanBe(t, text, done)),
        TinyOperator.Not => condition.Terms[0].Atom is not { Kind: TinyAtomKind.Status } status || record.Truth(status, text, portfolio.AsOf) != true || ComesAbout(status, up: false, done),
        _ => condition.Atom is not { } atom || record.Truth(atom, text, portfolio.AsOf) == true || CanBe(atom, text, done),
    };

    private bool CanBe(TinyAtom atom, TinyText text, HashSet<string> done) => atom.Kind switch
    {
        TinyAtomKind.Event => Ways(atom).Any(w => w.IsOpen(done)),
        TinyAtomKind.Count => atom.Doers.Members.Count(m => record.Happens(atom, TinyActors.One(m), text, portfolio.AsOf) || Ways(atom).Any(w => w.Doer == m && w.IsOpen(done))) >= (atom.Number ?? atom.Doers.Members.Length),
        TinyAtomKind.Status => ComesAbout(atom, up: true, done),
        TinyAtomKind.Kept => !nodes.Any(n => n.Id == atom.Name && !n.Negated) || done.Contains(atom.Name),
        _ => true,
    };

    /// <summary>A raid begins strife and ends a truce, a pause the reverse; either of the two can do it.</summary>
    private bool ComesAbout(TinyAtom status, bool up, HashSet<string> done)
    {
        var verb = (status.Name == "strife") == up ? "raid" : "pause";
        var (one, two) = (status.Doers, status.Other ?? throw new InvalidOperationException());
        return new[] { (one, two), (two, one) }.Any(p => WaysOf(Happening.Of(p.Item1.Members, new TinyAct(verb, p.Item2))).Any(w => w.IsOpen(done)));
    }

    private Way[] Ways(TinyAtom atom)
    {
        if (!ways.TryGetValue(atom, out var known))
        {
            ways[atom] = known = [.. WaysOf(Happening.Of(atom.Doers.Members, atom.Act ?? throw new InvalidOperationException()))];
        }

        return known;
    }

    private IEnumerable<Way> WaysOf(Happening wanted) => wanted.Singles.Select(single =>
    {
        string[] holders = single.Verb == "pause" ? [single.Doers[0], .. single.Actors ?? []] : [single.Doers[0]];
        return new Way(
            single.Doers[0],
            [.. holders.Select(h => Of(single, h, false)).Where(p => !p.IsEmpty)],
            [.. holders.SelectMany(h => Of(single, h, true))]);
    });

    /// <summary>The clauses by which somebody has promised a happening, or is kept from it.</summary>
    private ImmutableArray<string> Of(Happening single, string actor, bool negated) =>
        [.. nodes.Where(n => n.Negated == negated && Standing(n).Contains(actor) && Happening.Of([actor], n.Act).Holds(single)).Select(n => n.Id)];

    /// <summary>Everybody whose consent is needed gives it: once a promise of it falls due, or where none was made.</summary>
    private bool IsConsentedTo(TinyClause node, HashSet<string> done) => (node.Needs?.Members ?? []).All(giver =>
        nodes.Where(n => n.Id != node.Id && !n.Negated && Standing(n).Contains(giver) && Grants(n, node)).Select(n => n.Id).ToList() is var granting
        && (granting.Count == 0 || granting.Exists(done.Contains)));

    private static bool Grants(TinyClause promise, TinyClause node) => promise.Act switch
    {
        { Verb: "allow", Body: { } about } => about == node.Text || about == node.Id,
        { Verb: "bless", Event: { } wanted } => node.Who.Members.SelectMany(b => TinyResult.In(node, b)).Any(r => r.What.IsWithin(Happening.Of(wanted.Doers.Members, wanted.Act))),
        _ => false,
    };

    /// <summary>One way for something to come about.</summary>
    /// <param name="Doer">Who does it.</param>
    /// <param name="Due">For everybody who must act and promised to, the promises of which one must fall due.</param>
    /// <param name="Lifted">The prohibitions that must be lifted.</param>
    private sealed record Way(string Doer, ImmutableArray<ImmutableArray<string>> Due, ImmutableArray<string> Lifted)
    {
        public bool IsOpen(HashSet<string> done) => Due.All(d => d.Any(done.Contains)) && Lifted.All(done.Contains);
    }
}
