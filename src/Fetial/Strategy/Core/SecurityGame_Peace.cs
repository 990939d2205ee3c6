using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>Peace: who begins a war again, and who ratifies.</summary>
public sealed partial class SecurityGame
{
    private void FillPeace(int kept, int broken, List<(ImmutableArray<int> Left, ImmutableArray<int> Holding)> pendings)
    {
        var record = Record(kept, broken);
        foreach (var (left, holding) in pendings)
        {
            var consents = Consents(0, left, holding, kept, broken);
            var provoke = $"provoke?{Left(left, holding)}{record}";
            SetDecisions(Pending(left, holding, kept, broken), provoke, consents, Answer(false, kept, broken), Answer(true, kept, broken));
        }

        foreach (var (left, holding) in AllPendings())
        {
            foreach (var veto in holding)
            {
                Set(
                    Veto(veto, left, holding, kept, broken), FirstVeto + veto,
                    new(HoldOut, Bid(veto), [Now(Consents(veto + 1, left, holding, kept, broken))]),
                    new(Ratify, Once(veto, options.Vetoes[veto].Ratifying), [Now(Consents(veto + 1, left, holding.Remove(veto), kept, broken))]));
            }

            Set(Count(left, holding, kept, broken), Challenger, new GameAction(Hold, Flow(options.PeaceOutside, static v => v.PeaceOutside), [.. Ratified(left, holding, kept, broken)]));
        }

        SetDecisions(AttackAgain(kept, broken), ProvokeInCeasefire(kept, broken), Ceasefire(kept, broken), Answer(false, kept, broken), Answer(true, kept, broken));

        // Nobody has promised help after a lapse.
        SetDecisions($"lapsed, attack?{record}", $"lapsed, provoke?{record}", $"lapsed{record}", $"fighting after a lapse{record}", $"fighting after a lapse{record}");
    }

    /// <summary>The challenger's choice to attack, then the protege's to provoke; whoever has none holds.</summary>
    private void SetDecisions(string attack, string provoke, string rest, string attacked, string provoked)
    {
        var next = options.Protege?.Provoking is null ? rest : provoke;
        var hold = new GameAction(Hold, Zero, [Now(next)]);
        if (options.MayAttackAgain)
        {
            Set(attack, Challenger, hold, new(Attack, Zero, [Now(attacked)]));
        }
        else
        {
            Set(attack, Challenger, hold);
        }

        Set(provoke, Protege, new(Restrain, Zero, [Now(rest)]), new(Provoke, AtOnce(options.Protege?.Provoking), [Now(provoked)]));
    }

    /// <summary>Who chooses next whether to ratify, from the veto player with this index on; the count once nobody is left to choose.</summary>
    private string Consents(int from, ImmutableArray<int> left, ImmutableArray<int> holding, int kept, int broken) =>
        holding.Where(h => h >= from).Select(h => Veto(h, left, holding, kept, broken)).FirstOrDefault() ?? Count(left, holding, kept, broken);

    private static string Count(ImmutableArray<int> left, ImmutableArray<int> holding, int kept, int broken) => $"count{Left(left, holding)}{Record(kept, broken)}";

    private ImmutableArray<double> Bid(int veto) => Once(veto, options.Vetoes[veto].Waiting);

    private ImmutableArray<double> Once(int veto, double payoff) => Zero.SetItem(FirstVeto + veto, payoff);

    /// <summary>How many of each group ratify in one period, independently; once none is left the protege is a member.</summary>
    private IEnumerable<GameMove> Ratified(ImmutableArray<int> left, ImmutableArray<int> holding, int kept, int broken)
    {
        foreach (var next in Lefts().Where(n => n.Zip(left, (a, b) => a <= b).All(fewer => fewer)))
        {
            var chance = left.Select((n, g) => MathNet.Numerics.Distributions.Binomial.PMF(groups[g].Rate, n, n - next[g])).Aggregate(1 - options.PendingLapse, (a, b) => a * b);
            yield return Later(next.All(n => n == 0) && holding.IsEmpty ? "member" : Pending(next, holding, kept, broken), chance);
        }

        yield return Later(Again("lapsed, attack?", "lapsed", kept, broken), options.PendingLapse);
    }

    /// <summary>Every state of an accession that somebody has still to ratify.</summary>
    private IEnumerable<(ImmutableArray<int> Left, ImmutableArray<int> Holding)> Pendings() => AllPendings().Where(p => p.Left.Any(n => n > 0) || !p.Holding.IsEmpty);

    /// <summary>The same, with the moment within a period at which the last veto player has just ratified.</summary>
    private IEnumerable<(ImmutableArray<int> Left, ImmutableArray<int> Holding)> AllPendings()
    {
        if (options.Waiting.IsEmpty && options.Vetoes.IsEmpty)
        {
            yield break;
        }

        foreach (var left in Lefts())
        {
            for (var set = 0; set < 1 << options.Vetoes.Length; set++)
            {
                var mask = set;
                yield return (left, [.. Enumerable.Range(0, options.Vetoes.Length).Where(v => ((mask >> v) & 1) == 1)]);
            }
        }
    }

    /// <summary>Every number of members still to ratify by group.</summary>
    private IEnumerable<ImmutableArray<int>> Lefts()
    {
        IEnumerable<ImmutableArray<int>> lefts = [[]];
        foreach (var (_, count) in groups)
        {
            lefts = lefts.SelectMany(l => Enumerable.Range(0, count + 1).Select(n => l.Add(count - n)));
        }

        return lefts;
    }
}
