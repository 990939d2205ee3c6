using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>
/// What clauses wait for and others rule out, by enumeration from the definitions alone (design, "Blocked condition"; F304): every single happening that would
/// do is ruled out by a clause that stands on all days left, in a situation in which the rest of both holds.
/// </summary>
internal sealed class BlockedOracle
{
    private readonly TinyPortfolio portfolio;
    private readonly Record stated;
    private readonly Record sceptical;
    private readonly Futures futures;
    private readonly int[] days;

    public BlockedOracle(TinyPortfolio portfolio)
    {
        this.portfolio = portfolio;
        stated = new Record(portfolio, sceptical: false);
        sceptical = new Record(portfolio, sceptical: true);
        futures = new Futures(portfolio, stated);
        days = [.. TinyDays.All.Append(portfolio.AsOf).Append(portfolio.AsOf + 1).Where(d => d >= portfolio.AsOf).Distinct().Order()];
    }

    public IEnumerable<PairAnswer> Pairs() => portfolio.Clauses.SelectMany(c => Lines(c).SelectMany(l => Blocked(c, l)))
        .GroupBy(b => (In: b.In.Id, Out: b.Out.Id)).Select(g => new PairAnswer(g.Key.In, g.Key.Out, ["blocked"], [.. g.SelectMany(b => b.Options)]));

    private static IEnumerable<Line> Lines(TinyClause clause) =>
    [
        .. clause.When.Select((w, i) => new Line(w, clause with { When = clause.When.RemoveAt(i) }, false)),
        .. clause.Needs is { } needs ? [new Line(TinyCondition.Of(new TinyAtom(TinyAtomKind.Open, needs, Name: "consent")), clause with { Needs = null }, false)] : Array.Empty<Line>(),
        .. clause.Until is { } until ? [new Line(until, clause with { Until = null }, true)] : Array.Empty<Line>(),
    ];

    private IEnumerable<Blocking> Blocked(TinyClause clause, Line line)
    {
        var text = portfolio.Text(clause.Text);
        bool? Now(TinyAtom atom) => stated.Truth(atom, text, portfolio.AsOf);
        if (line.Condition.Value(Now) == true)
        {
            return [];
        }

        var barred = new Dictionary<TinyAtom, List<Blocking>>(ReferenceEqualityComparer.Instance);
        foreach (var atom in line.Condition.Atoms.Where(a => Now(a) != true))
        {
            barred[atom] = [.. Barring(clause, line, atom)];
        }

        // What is negated cannot be ruled out by keeping something from happening; what is so stays possible.
        bool? Value(TinyCondition condition) => condition.Operator == TinyOperator.Not ? null
            : condition.Atom is { } atom ? barred.TryGetValue(atom, out var by) && by.Count > 0 ? false : null
            : condition.Operator == TinyOperator.And ? condition.Terms.Aggregate((bool?)true, (sum, t) => sum & Value(t))
            : condition.Terms.Aggregate((bool?)false, (sum, t) => sum | Value(t));
        return Value(line.Condition) == false ? Plain(line.Condition).SelectMany(a => barred.TryGetValue(a, out var by) ? by : []) : [];
    }

    private static IEnumerable<TinyAtom> Plain(TinyCondition condition) =>
        condition.Operator == TinyOperator.Not ? [] : condition.Atom is { } atom ? [atom] : condition.Terms.SelectMany(Plain);

    private IEnumerable<Blocking> Barring(TinyClause clause, Line line, TinyAtom atom)
    {
        switch (atom.Kind)
        {
            case TinyAtomKind.Event:
                return RulingOut(clause, line, atom.Doers, atom.Act ?? throw new InvalidOperationException());
            case TinyAtomKind.Count:
                var needed = atom.Number ?? atom.Doers.Members.Length;
                var each = atom.Doers.Members.Where(m => !stated.Happens(atom, TinyActors.One(m), portfolio.Text(clause.Text), portfolio.AsOf))
                    .Select(m => RulingOut(clause, line, TinyActors.One(m), atom.Act ?? throw new InvalidOperationException()).ToList()).Where(b => b.Count > 0).ToList();
                return atom.Doers.Members.Length - each.Count < needed ? each.SelectMany(b => b) : [];
            case TinyAtomKind.Status:
                var (one, two) = (atom.Doers, atom.Other ?? throw new InvalidOperationException());
                var begins = new[] { (one, two), (two, one) }.Select(p => RulingOut(clause, line, p.Item1, new TinyAct(atom.Name == "strife" ? "raid" : "pause", p.Item2)).ToList()).ToList();
                return begins.TrueForAll(b => b.Count > 0) ? begins.SelectMany(b => b) : [];
            case TinyAtomKind.Open when atom.Name == "consent":
                return portfolio.Clauses.Where(p => p.Id != clause.Id && p.Negated && p.Act.Verb == "allow" && (p.Act.Body == clause.Text || p.Act.Body == clause.Id))
                    .Select(p => Stand(clause, line, p, b => atom.Doers.Members.Contains(b), bearers => bearers.Length > 0)).OfType<Blocking>();
            default:
                return [];
        }
    }

    private IEnumerable<Blocking> RulingOut(TinyClause clause, Line line, TinyActors doers, TinyAct act)
    {
        if (TinyVocabulary.Verb(act.Verb).Hostile)
        {
            yield break;
        }

        var singles = Happening.Of(doers.Members, act).Singles.ToList();
        foreach (var other in portfolio.Clauses.Where(p => p.Id != clause.Id && p.Commits && (line.IsEnd || !IsReaction(clause, doers, p))))
        {
            bool Rules(string bearer, Happening single) => TinyResult.Out(other, bearer).Any(r => r.What.Holds(single));
            if (Stand(clause, line, other, b => singles.Exists(s => Rules(b, s)), bearers => singles.TrueForAll(s => bearers.Any(b => Rules(b, s)))) is { } blocking)
            {
                yield return blocking;
            }
        }
    }

    /// <summary>
    /// A clause answers a breach of what is owed to its bearers or to whom it protects, by somebody who is neither. Prohibitions under a condition are such
    /// answers too, to whomever the breach is done.
    /// </summary>
    private bool IsReaction(TinyClause clause, TinyActors doers, TinyClause forbidding)
    {
        HashSet<string> own = [.. clause.Who.Members, .. clause.Negated ? [] : AdversaryOracle.Guarded(clause)];
        if (doers.Members.Any(own.Contains))
        {
            return false;
        }

        var text = portfolio.Text(forbidding.Text);
        var owed = text.Parties.Where(p => Bindings.IsParty(portfolio, text, p, portfolio.AsOf)).Except(forbidding.Who.Members);
        return clause.Negated || owed.Any(own.Contains);
    }

    /// <summary>Whether both stand together so that nothing is left for what is waited for: on no day to come, by no bearer who is still bound.</summary>
    private Blocking? Stand(TinyClause clause, Line line, TinyClause other, Func<string, bool> concerned, Func<string[], bool> rulesOut)
    {
        var bearers = other.Who.Members.Where(concerned).ToArray();
        var options = ImmutableHashSet.CreateBuilder<Option>();
        if (!rulesOut(bearers) || !BruteForce.SharePlace(portfolio, clause, other))
        {
            return null;
        }

        var conditions = new[] { BruteForce.Condition(portfolio, line.Rest), BruteForce.Condition(portfolio, other) };
        foreach (var bearer in clause.Who.Members)
        {
            var open = days.Where(d => Bindings.Of(portfolio, clause, bearer, d) != TinyTier.None).ToList();
            if (open.Count == 0 || !open.TrueForAll(d => rulesOut([.. bearers.Where(b => Bindings.Of(portfolio, other, b, d) != TinyTier.None)])))
            {
                continue;
            }

            foreach (var tier in open.GroupBy(d => BruteForce.Name(Bindings.Of(portfolio, clause, bearer, d), bearers.Max(b => Bindings.Of(portfolio, other, b, d)), clause.Text == other.Text)))
            {
                var now = tier.Contains(portfolio.AsOf) && BruteForce.Holds(stated, conditions, portfolio.AsOf);
                if (!now && !(tier.Any(d => d > portfolio.AsOf) && futures.CanHold(conditions)))
                {
                    continue;
                }

                options.Add(new Option(tier.Key, BruteForce.Yields(portfolio, clause, other) || BruteForce.Yields(portfolio, other, clause) ? "resolved"
                    : !now ? "possible" : BruteForce.Holds(sceptical, conditions, portfolio.AsOf) ? "certain" : "attributed"));
            }
        }

        return options.Count == 0 ? null : new Blocking(clause, other, options.ToImmutable());
    }

    /// <param name="Condition">What is waited for.</param>
    /// <param name="Rest">The clause without it.</param>
    /// <param name="IsEnd">Whether it ends the clause.</param>
    private sealed record Line(TinyCondition Condition, TinyClause Rest, bool IsEnd);

    private sealed record Blocking(TinyClause In, TinyClause Out, ImmutableHashSet<Option> Options);
}
