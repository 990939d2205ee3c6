using System.Collections.Immutable;
using Fetial.Strategy.WarTermination;

namespace Fetial.Strategy.Core;

/// <summary>
/// Builds the core game: stages peace with a pending accession, war, ceasefire, member, lapsed; who has still to ratify; and what tests have taught about the
/// bridge. The challenger moves first in a period, then the protege, the veto players and the alliance where they choose, then chance (models.md, section 11).
/// </summary>
public sealed partial class SecurityGame
{
    public const string Fight = "fight on";
    public const string Stop = "stop";
    public const string Hold = "hold";
    public const string Attack = "attack";
    public const string Restrain = "restrain";
    public const string Provoke = "provoke";
    public const string Accept = "accept the ceasefire";
    public const string Refuse = "fight on under cover";
    public const string Honour = "honour";
    public const string Breach = "do not honour";
    public const string Keep = "keep the promise";
    public const string HoldBack = "hold it back";
    public const string Withdraw = "withdraw it";
    public const string Ratify = "ratify";
    public const string HoldOut = "hold out";

    private const int Challenger = 0;
    private const int Protege = 1;
    private const int Alliance = 2;
    private const int FirstVeto = 3;

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

    /// <summary>The name of the state of war in which the bridge is honoured or not, after so many tests: does the challenger stop?</summary>
    public static string War(bool honoured, int kept = 0, int broken = 0) => $"war, {Help(honoured)}{Record(kept, broken)}";

    public static string Ceasefire(int kept = 0, int broken = 0) => $"ceasefire{Record(kept, broken)}";

    /// <summary>The challenger's choice whether to break a ceasefire.</summary>
    public static string AttackAgain(int kept = 0, int broken = 0) => $"attack again?{Record(kept, broken)}";

    /// <summary>The answer to an attack, or to a war that the protege provoked.</summary>
    public static string Answer(bool provoked, int kept = 0, int broken = 0) => (provoked ? "provoked" : "attacked") + Record(kept, broken);

    /// <summary>The protege's choice while there is a ceasefire.</summary>
    public static string ProvokeInCeasefire(int kept = 0, int broken = 0) => $"ceasefire, provoke?{Record(kept, broken)}";

    /// <summary>The protege's choice where the challenger would stop.</summary>
    public static string Offer(bool honoured, int kept = 0, int broken = 0) => $"ceasefire offered, {Help(honoured)}{Record(kept, broken)}";

    /// <summary>A period of fighting; the alliance's choice of policy in war, where it has one.</summary>
    public static string Fighting(bool honoured, int kept = 0, int broken = 0) => $"fighting, {Help(honoured)}{Record(kept, broken)}";

    /// <param name="left">How many of each group of equal rates have still to ratify.</param>
    /// <param name="holding">Which of the veto players have not ratified, by their indices.</param>
    public static string Pending(ImmutableArray<int> left, ImmutableArray<int> holding, int kept = 0, int broken = 0) => $"pending{Left(left, holding)}{Record(kept, broken)}";

    public static string Pending(ImmutableArray<int> left, int kept = 0, int broken = 0) => Pending(left, [], kept, broken);

    /// <summary>A veto player's choice.</summary>
    public static string Veto(int player, ImmutableArray<int> left, ImmutableArray<int> holding, int kept = 0, int broken = 0) =>
        $"veto player {player}{Left(left, holding)}{Record(kept, broken)}";

    private static string Help(bool honoured) => honoured ? "bridge honoured" : "no help";

    private static string Left(ImmutableArray<int> left, ImmutableArray<int> holding) => $", {string.Join('+', left)} to ratify{(holding.IsEmpty ? "" : $", {string.Join('+', holding)} not yet")}";

    private static string Record(int kept, int broken) => kept + broken == 0 ? "" : $", {kept} kept, {broken} broken";

    private StochasticGame Build()
    {
        Validate();
        var records = Records().ToList();
        var pendings = Pendings().ToList();

        // A move within the period leads further down the list: decisions to attack, to provoke, to ratify, the answer, the war, what follows it.
        NameAll(records, (k, b) => [.. pendings.Select(p => Pending(p.Left, p.Holding, k, b)), AttackAgain(k, b), $"lapsed, attack?{Record(k, b)}"]);
        NameAll(records, (k, b) => [.. pendings.Select(p => $"provoke?{Left(p.Left, p.Holding)}{Record(k, b)}"), ProvokeInCeasefire(k, b), $"lapsed, provoke?{Record(k, b)}"]);
        for (var veto = 0; veto < options.Vetoes.Length; veto++)
        {
            var at = veto;
            NameAll(records, (k, b) => AllPendings().Where(p => p.Holding.Contains(at)).Select(p => Veto(at, p.Left, p.Holding, k, b)));
        }

        NameAll(records, (k, b) => AllPendings().Select(p => Count(p.Left, p.Holding, k, b)));
        NameAll(records, (k, b) => [Answer(false, k, b), Answer(true, k, b)]);
        NameAll(records, (k, b) => [War(true, k, b), War(false, k, b), $"war after a lapse{Record(k, b)}"]);
        NameAll(records, (k, b) => [Offer(true, k, b), Offer(false, k, b), $"ceasefire offered after a lapse{Record(k, b)}"]);
        NameAll(records, (k, b) => [Fighting(true, k, b), Fighting(false, k, b), $"fighting after a lapse{Record(k, b)}"]);
        NameAll(records, (k, b) => [Ceasefire(k, b), $"lapsed{Record(k, b)}"]);
        Name("member");
        Name("member attacked");
        states.AddRange(Enumerable.Repeat(new GameState("", 0, []), indices.Count));
        foreach (var (kept, broken) in records)
        {
            FillPeace(kept, broken, pendings);
            FillWar(kept, broken);
        }

        FillMember();
        return new(
            ["challenger", "protege", "alliance", .. options.Vetoes.Select(v => v.Name)], [.. states], options.Discount, [.. options.Precision, .. options.Vetoes.Select(v => v.Precision)]);
    }

    private void Validate()
    {
        foreach (var flows in new[] { options.Fighting, options.PeaceOutside, options.PeaceWithMember, options.Bridge, options.Precision })
        {
            if (flows.Length != FirstVeto)
            {
                throw new ArgumentException("Flows and precisions are those of challenger, protege and alliance: three of each.");
            }
        }
    }

    /// <summary>The flows of all players: those of the three, and what each veto player has of the same.</summary>
    private ImmutableArray<double> Flow(ImmutableArray<double> three, Func<VetoPlayer, double> veto) => [.. three, .. options.Vetoes.Select(veto)];

    private ImmutableArray<double> FightingFlow(bool honoured) =>
        Flow(honoured ? [.. options.Fighting.Zip(options.Bridge, (f, b) => f + b)] : options.Fighting, static v => v.Fighting);

    /// <summary>Payoffs of one moment to the three, none to the veto players.</summary>
    private ImmutableArray<double> AtOnce(ImmutableArray<double>? three) => Flow(three ?? [0, 0, 0], static _ => 0);

    private ImmutableArray<double> Zero => AtOnce(null);

    private string Again(string choice, string rest, int kept, int broken) => (MayStir ? choice : rest) + Record(kept, broken);

    /// <summary>Whether anybody can begin a war again.</summary>
    private bool MayStir => options.MayAttackAgain || options.Protege?.Provoking is not null;

    private IEnumerable<(int Kept, int Broken)> Records() =>
        from kept in Enumerable.Range(0, options.Tests + 1)
        from broken in Enumerable.Range(0, options.Tests + 1 - kept)
        select (kept, broken);

    private void NameAll(List<(int Kept, int Broken)> records, Func<int, int, IEnumerable<string>> names)
    {
        foreach (var name in records.SelectMany(r => names(r.Kept, r.Broken)))
        {
            Name(name);
        }
    }

    private void Name(string state) => indices.Add(state, indices.Count);

    private void Set(string state, int mover, params ReadOnlySpan<GameAction> actions) => states[indices[state]] = new(state, mover, [.. actions]);

    private GameMove Later(string state, double probability = 1) => new(indices[state], probability, false);

    private GameMove Now(string state, double probability = 1) => new(indices[state], probability, true);
}
