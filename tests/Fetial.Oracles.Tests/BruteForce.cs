using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>
/// Contradictions and collisions by enumeration, from the definitions alone: for every two clauses, every bearer of each, every result, every day,
/// every place and every truth of what the conditions mention.
/// </summary>
internal sealed class BruteForce
{
    private readonly TinyPortfolio portfolio;
    private readonly Record stated;
    private readonly Record sceptical;
    private readonly Futures futures;
    private readonly int[] days;

    public BruteForce(TinyPortfolio portfolio)
    {
        this.portfolio = portfolio;
        stated = new Record(portfolio, sceptical: false);
        sceptical = new Record(portfolio, sceptical: true);
        futures = new Futures(portfolio, stated);
        days = [.. TinyDays.All.Append(portfolio.AsOf).Append(portfolio.AsOf + 1).Distinct().Order()];
    }

    public IEnumerable<PairAnswer> Pairs() =>
        from wanted in portfolio.Clauses.Where(c => c.Commits && !c.Negated)
        from forbidden in portfolio.Clauses.Where(c => c.Commits)
        where wanted.Id != forbidden.Id && SharePlace(portfolio, wanted, forbidden)
        let answer = Pair(wanted, forbidden)
        where answer is not null
        select answer;

    /// <summary>
    /// Promises of which the same bearer has ruled out a part and not the whole: some way to keep the promise is forbidden, another is not. A pair that is a
    /// clash is that and nothing less.
    /// </summary>
    public IEnumerable<PairAnswer> Narrowed()
    {
        var clashes = Pairs().Select(p => (p.In, p.Out)).ToHashSet();
        foreach (var wanted in portfolio.Clauses.Where(c => c.Commits && !c.Negated))
        {
            foreach (var forbidden in portfolio.Clauses.Where(c => c.Negated && SharePlace(portfolio, wanted, c) && !clashes.Contains((wanted.Id, c.Id))))
            {
                var conflicts = Parts(wanted, forbidden).ToList();
                var free = wanted.Who.Members.Length - conflicts.Count;
                var options = wanted.Suffices is { } needed && free >= needed ? [] : conflicts.SelectMany(c => Options(wanted, forbidden, c, haveBearer: true)).ToImmutableHashSet();
                if (!options.IsEmpty)
                {
                    yield return new PairAnswer(wanted.Id, forbidden.Id, ["narrowed"], options);
                }
            }
        }
    }

    private static IEnumerable<Conflict> Parts(TinyClause wanted, TinyClause forbidden) =>
        from bearer in wanted.Who.Members.Intersect(forbidden.Who.Members)
        let promised = TinyResult.In(wanted, bearer).First()
        let ruledOut = TinyResult.Out(forbidden, bearer).First()
        where promised.What.Singles.Any(ruledOut.What.Holds) && !promised.What.IsWithin(ruledOut.What)
        select new Conflict(bearer, bearer, promised, true);

    /// <summary>Clauses that bite in no situation that continues the recorded facts, and have not ended.</summary>
    public IEnumerable<string> Dormant() => portfolio.Clauses.Where(c => IsOutsideItsText(c) || (days.Any(d => d >= portfolio.AsOf && c.Who.Members.Any(b => Bindings.Of(portfolio, c, b, d) != TinyTier.None)) && NeverBites(c))).Select(c => c.Id);

    private bool IsOutsideItsText(TinyClause clause)
    {
        var text = portfolio.Text(clause.Text);
        var standing = days.Select(d => (Day: d, Tier: clause.Who.Members.Max(b => Bindings.Of(portfolio, text, b, d)), IsOwn: !(d < clause.From) && !(d > clause.To))).Where(s => s.Tier != TinyTier.None).ToList();
        if (!standing.Exists(s => s.Day >= portfolio.AsOf))
        {
            return false;
        }

        // A text that is not in force yet can only come into force on a day to come.
        return !standing.Exists(s => s.IsOwn) || (standing.TrueForAll(s => s.Tier != TinyTier.InForce) && clause.To <= portfolio.AsOf);
    }

    private bool NeverBites(TinyClause clause) =>
        !SharePlace(portfolio, clause, clause) || !futures.CanHold([Condition(portfolio, clause with { Until = null })]);

    private PairAnswer? Pair(TinyClause wanted, TinyClause forbidden)
    {
        var conflicts = Conflicts(wanted, forbidden).ToList();
        if (wanted.Suffices is { } needed && wanted.Who.Members.Length - conflicts.Where(c => c.In.Own).Select(c => c.Bearer).Distinct().Count() >= needed)
        {
            // Enough bearers are left who may do it.
            conflicts.RemoveAll(c => c.In.Own);
        }

        var shared = wanted.Who.Members.Intersect(forbidden.Who.Members).ToList();
        var kinds = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var options = ImmutableHashSet.CreateBuilder<Option>();
        foreach (var conflict in conflicts)
        {
            var found = Options(wanted, forbidden, conflict, shared.Count > 0).ToList();
            if (found.Count == 0)
            {
                continue;
            }

            var isOne = conflict.Bearer == conflict.Other;
            kinds.Add(shared.Count == 0 ? "collision" : "contradiction");
            if (shared.Count > 0 && !isOne)
            {
                // Both clauses have a bearer in common, but the conduct in question is another's: the definition gives neither word.
                kinds.Add("collision");
                found.AddRange(found.Where(o => o.Certainty == "certain").Select(o => o with { Certainty = "attributed" }).ToList());
            }

            options.UnionWith(found);
        }

        // A rule that settles it for one bearer leaves the others.
        foreach (var settled in options.Where(o => o.Certainty == "resolved" && options.Any(x => x.Tier == o.Tier && x.Certainty != "resolved")).ToList())
        {
            options.Remove(settled);
        }

        return options.Count == 0 ? null : new PairAnswer(wanted.Id, forbidden.Id, kinds.ToImmutable(), options.ToImmutable());
    }

    private IEnumerable<Conflict> Conflicts(TinyClause wanted, TinyClause forbidden) =>
        from bearer in wanted.Who.Members
        from other in forbidden.Who.Members
        from result in TinyResult.In(wanted, bearer)
        from ruledOut in TinyResult.Out(forbidden, other)
        let direct = result.What.IsWithin(ruledOut.What)
        where direct || ThroughLeague(wanted, result, ruledOut)
        select new Conflict(bearer, other, result, direct);

    /// <summary>
    /// A body that decides by consensus acts when all its members do, and they act when it does. Whose doing it is is read on the side from which the prohibition tells
    /// the act: who must not fetch is asked as one who fetches, not as one of those who bake.
    /// </summary>
    private bool ThroughLeague(TinyClause wanted, TinyResult result, TinyResult ruledOut)
    {
        ImmutableArray<string> Side(Happening what) => ruledOut.Fetched ? what.Actors ?? [] : what.Doers;
        bool DoneBy(string doer) => (ruledOut.Fetched ? result.What with { Actors = [doer] } : result.What with { Doers = [doer] }).IsWithin(ruledOut.What);
        if (Side(result.What) is [TinyVocabulary.League])
        {
            return portfolio.League.Any(DoneBy);
        }

        var isTheirs = result.Own && (wanted.Act.Verb == "fetch") == ruledOut.Fetched && wanted.Suffices is null;
        var doers = isTheirs ? wanted.Who.Members : Side(result.What);
        return portfolio.League.All(doers.Contains) && Side(result.What) is [var one, ..] && portfolio.League.Contains(one) && DoneBy(TinyVocabulary.League);
    }

    private IEnumerable<Option> Options(TinyClause wanted, TinyClause forbidden, Conflict conflict, bool haveBearer)
    {
        var conditions = new[] { Condition(portfolio, wanted), Condition(portfolio, forbidden) };
        var standing = days.Select(d => (Day: d, In: Bindings.Of(portfolio, wanted, conflict.Bearer, d), Out: Bindings.Of(portfolio, forbidden, conflict.Other, d))).ToList();
        foreach (var tier in standing.Where(s => s.In != TinyTier.None && s.Out != TinyTier.None).GroupBy(s => (s.In, s.Out)))
        {
            if (conflict.In.Once && CanWait(wanted, conflict, standing, tier.Min(s => s.Day)))
            {
                continue;
            }

            var name = Name(tier.Key.In, tier.Key.Out, wanted.Text == forbidden.Text);
            var now = tier.Where(s => s.Day <= portfolio.AsOf && Holds(stated, conditions, s.Day)).ToList();
            var isPossible = now.Count == 0 && tier.Any(s => s.Day > portfolio.AsOf) && futures.CanHold([.. conditions.Select(c => (c.Condition, c.Text))]);
            if ((now.Count > 0 || isPossible) && Settles(wanted, forbidden, haveBearer ? conflict.Bearer : null, name == "in the books", ReadingDay([.. tier.Select(s => s.Day)], now.Count > 0 ? now[0].Day : null)))
            {
                yield return new Option(name, "resolved");
            }
            else if (now.Count > 0)
            {
                yield return new Option(name, conflict.Direct && now.Any(s => Holds(sceptical, conditions, s.Day)) ? "certain" : "attributed");
            }
            else if (isPossible)
            {
                yield return new Option(name, "possible");
            }
        }
    }

    /// <summary>
    /// What is to be done once can be kept on any day of its window that the other clause leaves free; seen on the eve of their first common day, days that
    /// have passed are used up unless it was done on one. Of a window that is over all days count, because what was done in it is not known.
    /// </summary>
    private bool CanWait(TinyClause wanted, Conflict conflict, List<(int Day, TinyTier In, TinyTier Out)> standing, int first)
    {
        var isOver = !standing.Exists(s => s.In != TinyTier.None && s.Day >= portfolio.AsOf);
        var eve = isOver ? int.MinValue : Math.Min(first, portfolio.AsOf + 1);
        var done = new TinyAtom(TinyAtomKind.Event, TinyActors.One(conflict.Bearer), wanted.Act);
        return standing.Any(s => s.Day >= eve && s.In != TinyTier.None && s.Out == TinyTier.None)
            || stated.Happens(done, done.Doers, portfolio.Text(wanted.Text) with { Signed = null, Adopted = null, Proposed = null }, Math.Min(first, portfolio.AsOf));
    }

    /// <summary>The one condition under which a clause bites; a consent is left open.</summary>
    public static (TinyCondition Condition, TinyText Text) Condition(TinyPortfolio portfolio, TinyClause clause) => (TinyCondition.All(
        [
            .. clause.When, .. clause.While, .. clause.Unless.Select(TinyCondition.Not),
            .. clause.Until is { } until ? [TinyCondition.Not(until)] : Array.Empty<TinyCondition>(),
            .. clause.Needs is { } needs ? [TinyCondition.Of(new TinyAtom(TinyAtomKind.Open, needs, Name: "consent of " + needs.Text))] : Array.Empty<TinyCondition>(),
        ]), portfolio.Text(clause.Text));

    public static bool Holds(Record record, (TinyCondition Condition, TinyText Text)[] conditions, int day) =>
        conditions.All(c => c.Condition.Value(a => record.Truth(a, c.Text, day)) == true);

    public static bool SharePlace(TinyPortfolio portfolio, TinyClause first, TinyClause second) =>
        TinyVocabulary.Places.Any(p => new[] { first.Where, second.Where, portfolio.Text(first.Text).Where, portfolio.Text(second.Text).Where }
            .All(scope => scope.IsEmpty || scope.Any(s => TinyVocabulary.IsPlace(p.Name, s))));

    public static string Name(TinyTier first, TinyTier second, bool sameText) => (first < second ? first : second) switch
    {
        TinyTier.Proposed when first == second => sameText ? "open text" : "rival proposals",
        TinyTier.Proposed => "if adopted",
        TinyTier.Signed => "if ratified",
        _ => "in the books",
    };

    /// <summary>The day on which it is read who is bound: today where both stand, else the last day on which both stood, else the first on which they will.</summary>
    private int ReadingDay(List<int> common, int? now) =>
        common.Contains(portfolio.AsOf) ? portfolio.AsOf : common.Max() < portfolio.AsOf ? common.Max() : now ?? common.First(d => d > portfolio.AsOf);

    /// <summary>
    /// Whether a rule of priority settles it for a bearer: written in the texts; or of two treaties the later, which governs towards every counterparty of the
    /// earlier that is bound by both (VCLT 30(4)(a)). A counterparty of the earlier alone is still owed what it was promised (30(4)(b)).
    /// </summary>
    private bool Settles(TinyClause first, TinyClause second, string? bearer, bool inForce, int day)
    {
        var (one, two) = (portfolio.Text(first.Text), portfolio.Text(second.Text));
        if (Yields(portfolio, first, second) || Yields(portfolio, second, first))
        {
            return true;
        }

        if (bearer is null || one.Force != "treaty" || two.Force != "treaty" || one.Id == two.Id || one.Signed is not { } begun || two.Signed is not { } other || begun == other)
        {
            return false;
        }

        var least = inForce ? TinyTier.InForce : TinyTier.Proposed;
        var (earlier, later) = begun < other ? (one, two) : (two, one);
        return earlier.Parties.Where(p => p != bearer && Bindings.IsParty(portfolio, earlier, p, day))
            .All(p => Bindings.Of(portfolio, earlier, p, day) >= least && Bindings.Of(portfolio, later, p, day) >= least);
    }

    public static bool Yields(TinyPortfolio portfolio, TinyClause yielding, TinyClause prevailing) =>
        yielding.SubjectTo.Any(id => id == prevailing.Id || id == prevailing.Text)
        || prevailing.Notwithstanding.Any(id => id == yielding.Id || id == yielding.Text)
        || portfolio.Text(prevailing.Text).PrevailsOver.Any(id => id == yielding.Id || id == yielding.Text);

    private sealed record Conflict(string Bearer, string Other, TinyResult In, bool Direct);
}
