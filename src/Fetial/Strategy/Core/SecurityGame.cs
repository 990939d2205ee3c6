using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>
/// Builds the core game: stages peace with a pending accession, war, ceasefire, member, lapsed; how many have still to ratify; and what tests have taught
/// about the bridge (models.md, section 11).
/// </summary>
public sealed class SecurityGame
{
    public const string Fight = "fight on";
    public const string Stop = "stop";
    public const string Hold = "hold";
    public const string Attack = "attack";

    private readonly SecurityGameOptions options;
    private readonly ImmutableArray<(double Rate, int Count)> groups;
    private readonly List<GameState> states = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);

    private SecurityGame(SecurityGameOptions options)
    {
        this.options = options;
        groups = [.. options.Waiting.GroupBy(r => r).OrderByDescending(g => g.Key).Select(g => (g.Key, g.Count()))];
    }

    public static StochasticGame Build(SecurityGameOptions options) => new SecurityGame(options).Build();

    /// <summary>The name of the state of war in which the bridge is honoured or not, after so many tests.</summary>
    public static string War(bool honoured, int kept = 0, int broken = 0) => $"war, {(honoured ? "bridge honoured" : "no help")}{Record(kept, broken)}";

    public static string Ceasefire(int kept = 0, int broken = 0) => $"ceasefire{Record(kept, broken)}";

    public static string Pending(ImmutableArray<int> left, int kept = 0, int broken = 0) => $"pending, {string.Join('+', left)} to ratify{Record(kept, broken)}";

    private static string Record(int kept, int broken) => kept + broken == 0 ? "" : $", {kept} kept, {broken} broken";

    private StochasticGame Build()
    {
        var records = Records().ToList();
        var lefts = Lefts().ToList();

        // A move within the period leads further down the list: decisions to attack, the answer, the war, what follows it.
        NameAll(records, (k, b) => [.. lefts.Select(l => Pending(l, k, b)), $"attack again?{Record(k, b)}", $"lapsed, attack?{Record(k, b)}"]);
        NameAll(records, (k, b) => [$"attacked{Record(k, b)}"]);
        NameAll(records, (k, b) => [War(true, k, b), War(false, k, b)]);
        NameAll(records, (k, b) => [Ceasefire(k, b), $"lapsed{Record(k, b)}"]);
        Name("member");
        states.AddRange(Enumerable.Repeat(new GameState("", 0, []), indices.Count));
        foreach (var (kept, broken) in records)
        {
            Fill(kept, broken, lefts);
        }

        Set("member", options.MemberAttack is { } war
            ? [new(Hold, options.PeaceWithMember, [Later("member")]), new(Attack, war, [Later("member")])]
            : [new(Hold, options.PeaceWithMember, [Later("member")])]);
        return new(["challenger", "protege", "alliance"], [.. states], options.Discount, options.Precision);
    }

    private void Fill(int kept, int broken, List<ImmutableArray<int>> lefts)
    {
        var policy = options.Policy;
        foreach (var left in lefts)
        {
            var waiting = new GameAction(Hold, options.PeaceOutside, [.. Ratified(left, kept, broken), Later(Again("lapsed, attack?", "lapsed", kept, broken), options.PendingLapse)]);
            Set(Pending(left, kept, broken), options.MayAttackAgain ? [waiting, Assault(kept, broken)] : [waiting]);
        }

        Set($"attacked{Record(kept, broken)}", [new("answered or not", Zero, [.. Answers(kept, broken)])]);
        Set($"attack again?{Record(kept, broken)}", [new(Hold, Zero, [Now(Ceasefire(kept, broken))]), Assault(kept, broken)]);
        Set($"lapsed, attack?{Record(kept, broken)}", [new(Hold, Zero, [Now($"lapsed{Record(kept, broken)}")]), new(Attack, Zero, [Now(War(false, kept, broken))])]);
        foreach (var honoured in new[] { true, false })
        {
            var flow = honoured ? options.Fighting.Zip(options.Bridge, (f, b) => f + b).ToImmutableArray() : options.Fighting;
            Set(War(honoured, kept, broken),
            [
                new(Stop, Zero, [Now(Ceasefire(kept, broken))]),
                new(Fight, flow,
                [
                    Later("member", policy.ArrivesInWar), Later($"lapsed{Record(kept, broken)}", policy.LapsesInWar),
                    Later(War(honoured, kept, broken), 1 - policy.ArrivesInWar - policy.LapsesInWar),
                ]),
            ]);
        }

        Set(Ceasefire(kept, broken),
        [
            new("keep the ceasefire", options.PeaceOutside,
            [
                Later("member", policy.ArrivesInPeace), Later(Again("lapsed, attack?", "lapsed", kept, broken), policy.LapsesInPeace),
                Later(Again("attack again?", "ceasefire", kept, broken), 1 - policy.ArrivesInPeace - policy.LapsesInPeace),
            ]),
        ]);
        Set($"lapsed{Record(kept, broken)}", [new("stay out", options.PeaceOutside, [Later(Again("lapsed, attack?", "lapsed", kept, broken))])]);
    }

    private string Again(string choice, string rest, int kept, int broken) => (options.MayAttackAgain ? choice : rest) + Record(kept, broken);

    private GameAction Assault(int kept, int broken) => new(Attack, Zero, [Now($"attacked{Record(kept, broken)}")]);

    /// <summary>A test of the bridge: the belief after it is the Beta mean with one more promise kept or broken.</summary>
    private IEnumerable<GameMove> Answers(int kept, int broken)
    {
        var belief = (options.Reliability.A + kept) / (options.Reliability.A + options.Reliability.B + kept + broken);
        var learns = kept + broken < options.Tests;
        yield return new(indices[War(true, learns ? kept + 1 : kept, broken)], belief, true);
        yield return new(indices[War(false, kept, learns ? broken + 1 : broken)], 1 - belief, true);
    }

    /// <summary>How many of each group ratify in one period, independently; once none is left the protege is a member.</summary>
    private IEnumerable<GameMove> Ratified(ImmutableArray<int> left, int kept, int broken)
    {
        double Chance(ImmutableArray<int> next) =>
            left.Select((n, g) => MathNet.Numerics.Distributions.Binomial.PMF(groups[g].Rate, n, n - next[g])).Aggregate(1 - options.PendingLapse, (a, b) => a * b);
        foreach (var next in Lefts().Where(n => n.Zip(left, (a, b) => a <= b).All(fewer => fewer)))
        {
            yield return Later(Pending(next, kept, broken), Chance(next));
        }

        yield return Later("member", Chance([.. left.Select(_ => 0)]));
    }

    private IEnumerable<(int Kept, int Broken)> Records() =>
        from kept in Enumerable.Range(0, options.Tests + 1)
        from broken in Enumerable.Range(0, options.Tests + 1 - kept)
        select (kept, broken);

    /// <summary>Every number of members still to ratify by group, apart from none.</summary>
    private IEnumerable<ImmutableArray<int>> Lefts()
    {
        IEnumerable<ImmutableArray<int>> lefts = groups.IsEmpty ? [] : [[]];
        foreach (var (_, count) in groups)
        {
            lefts = lefts.SelectMany(l => Enumerable.Range(0, count + 1).Select(n => l.Add(count - n)));
        }

        return lefts.Where(l => l.Any(n => n > 0));
    }

    private void NameAll(List<(int Kept, int Broken)> records, Func<int, int, IEnumerable<string>> names)
    {
        foreach (var name in records.SelectMany(r => names(r.Kept, r.Broken)))
        {
            Name(name);
        }
    }

    private void Name(string state) => indices.Add(state, indices.Count);

    private void Set(string state, ImmutableArray<GameAction> actions) => states[indices[state]] = new(state, 0, actions);

    private GameMove Later(string state, double probability = 1) => new(indices[state], probability, false);

    private GameMove Now(string state) => new(indices[state], 1, true);

    private static ImmutableArray<double> Zero => [0, 0, 0];
}
