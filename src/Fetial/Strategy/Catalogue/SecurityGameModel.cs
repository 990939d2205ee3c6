using System.Collections.Immutable;
using Fetial.Strategy.Core;
using Fetial.Strategy.WarTermination;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>The unified core of section 11 of models.md as a calculator: who does what at every stage.</summary>
public sealed class SecurityGameModel : IModel
{
    /// <summary>From this precision on every player takes the best choice.</summary>
    private const double Sharp = 1e6;
    private const int MostTies = 4;

    public ModelCard Card => new(
        "security-game",
        "11",
        "Who attacks, provokes, honours and ratifies, if each looks ahead?",
        "one backward pass over the stages peace with a pending accession, war, ceasefire, member, lapsed; the challenger moves first in a period, then the protege, the veto players, the alliance, chance",
        "Where a choice is left to chance (uC = 0, aC = 0, no vetoes) the special cases 1a, 2d and 5 come out. With the best choice (l from 1000000 on) ties go to the choice that asks for no decision, and are named.",
        "Derived and checked numerically for this program.",
        [
            Points("f", "the challenger's flow while fighting", 1), Points("n", "its flow in peace outside", 3), Points("m", "its flow in peace with the member", 1),
            Cost("g", "what an honoured bridge takes from its flow while fighting", 3),
            Points("fU", "the protege's flow while fighting", -5), Points("nU", "its flow in peace outside", 0), Points("mU", "its flow as a member in peace", 3),
            Points("gU", "what an honoured bridge adds to its flow while fighting", 1),
            Points("fA", "the alliance's flow while the protege fights", -1), Points("nA", "its flow in peace, the protege outside", 0),
            Points("mA", "its flow with the protege as a member", 2), Cost("gA", "what honouring the bridge costs it per period of fighting", 1),
            Chance("rw", "rate per period at which the membership arrives in war", 0), Chance("lw", "rate at which the promise lapses in war", 0.05),
            Chance("rp", "rate at which the membership arrives after a ceasefire", 0.5), Chance("lp", "rate at which the promise lapses after a ceasefire", 0),
            Chance("p", "belief that the bridge is honoured, where the alliance does not choose", 0.5),
            Chance("restart", "1 where the challenger may attack in peace, 0 where not", 1),
            Chance("uC", "1 where the protege chooses whether to provoke and whether to accept a ceasefire", 1),
            Points("provoke", "what provoking pays the protege at once", 0.5),
            Chance("bp", "chance of help in a war that it provoked, where the alliance does not choose", 0.25),
            Chance("aC", "1 where the alliance chooses whether to honour and what becomes of the promise", 1),
            Cost("R", "what not honouring costs the alliance at once when the protege is attacked", 4), Cost("RP", "the same where the protege provoked the war", 0.5),
            List("rates", "rates per period at which those ratify who do so by chance, one for each", "0.3,0.3"),
            Table("vetoes", "members who choose whether to ratify", "Holder/0/0.2/0.3/0/-2", "outside/waiting/member/fighting/ratifying"),
            Chance("lapse", "chance per period that a pending accession lapses", 0.01),
            Discount(0.95),
            Positive("l", "precision of choice, in 1/stake points", Sharp),
            new("T", "periods", "400", 1, 5000),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var options = Options(input);
        var vetoes = options.Vetoes;
        if (vetoes.Length > 6 || options.Waiting.Distinct().Count() > 4)
        {
            throw new ModelException("The game grows too large: name at most six veto players, and at most four different rates.");
        }

        var solution = SecurityGame.Build(options).Solve((int)input["T"]);
        var parts = ImmutableArray.CreateBuilder<ModelPart>();
        void Chosen(string key, string meaning, string state, string action) => parts.Add(ModelPart.Result(key, $"chance that {meaning}", solution.Chance(state, action)));
        ImmutableArray<int> left = [.. options.Waiting.GroupBy(r => r).OrderByDescending(g => g.Key).Select(g => g.Count())];
        ImmutableArray<int> holding = [.. Enumerable.Range(0, vetoes.Length)];
        Chosen("fights, helped", "the challenger fights on while the bridge is honoured", SecurityGame.War(true), SecurityGame.Fight);
        Chosen("fights, alone", "it fights on while nobody helps", SecurityGame.War(false), SecurityGame.Fight);
        if (options.MayAttackAgain)
        {
            Chosen("attacks again", "it breaks a ceasefire", SecurityGame.AttackAgain(), SecurityGame.Attack);
            if (left.Length + vetoes.Length > 0)
            {
                Chosen("attacks pending", "it attacks while the accession is pending and nobody has ratified", SecurityGame.Pending(left, holding), SecurityGame.Attack);
            }
        }

        if (options.Protege is not null)
        {
            Chosen("refuses, helped", "the protege refuses a ceasefire while the bridge is honoured", SecurityGame.Offer(true), SecurityGame.Refuse);
            Chosen("refuses, alone", "it refuses one while nobody helps", SecurityGame.Offer(false), SecurityGame.Refuse);
            Chosen("provokes", "it provokes a war out of a ceasefire", SecurityGame.ProvokeInCeasefire(), SecurityGame.Provoke);
        }

        if (options.Alliance is not null)
        {
            Chosen("honours", "the alliance honours the bridge when the protege is attacked", SecurityGame.Answer(provoked: false), SecurityGame.Honour);
            Chosen("honours, provoked", "it honours it in a war that the protege provoked", SecurityGame.Answer(provoked: true), SecurityGame.Honour);
            Chosen("keeps in war", "it keeps the promise in war", SecurityGame.Fighting(true), SecurityGame.Keep);
            Chosen("keeps in peace", "it keeps it after a ceasefire", SecurityGame.Ceasefire(), SecurityGame.Keep);
            Chosen("withdraws", "it withdraws it after a ceasefire", SecurityGame.Ceasefire(), SecurityGame.Withdraw);
        }

        foreach (var veto in holding)
        {
            Chosen(
                $"{vetoes[veto].Name} ratifies", $"{vetoes[veto].Name} ratifies, those before it in the list having done so, those after it not", SecurityGame.Veto(veto, left, [.. holding.Where(h => h >= veto)]),
                SecurityGame.Ratify);
        }

        foreach (var (player, name) in solution.Game.Players.Take(3).Select((p, i) => (i, p)))
        {
            parts.Add(ModelPart.Result($"V {name}", $"what a war with the bridge honoured is worth to the {name}, in its own stake points", solution.Value(SecurityGame.War(true), player)));
        }

        parts.Add(ModelPart.Result("ties", "states in which another choice is as good, so that another equilibrium exists beside this one", solution.Ties.Length));
        var fights = solution.Chance(SecurityGame.War(true), SecurityGame.Fight);
        return new(
            $"If these values hold, the challenger {(fights > 0.5 ? "fights on" : "stops")} while the bridge is honoured (chance of fighting on {fights:0.####}); no forecast of a state."
                + (solution.Ties.IsEmpty ? "" : $" Another choice is as good, and another equilibrium exists, at: {string.Join("; ", solution.Ties.Take(MostTies))}{(solution.Ties.Length > MostTies ? $" and {solution.Ties.Length - MostTies} more" : "")}."),
            parts.ToImmutable());
    }

    private static SecurityGameOptions Options(ModelInput input)
    {
        var policy = new PromisePolicy(input["rw"], input["lw"], input["rp"], input["lp"]);
        if (policy.Fault is { } fault)
        {
            throw new ModelException($"The policy cannot be: {fault}.");
        }

        var precision = input["l"] >= Sharp ? double.PositiveInfinity : input["l"];
        return new(
            [input["f"], input["fU"], input["fA"]], [input["n"], input["nU"], input["nA"]], [input["m"], input["mU"], input["mA"]], [-input["g"], input["gU"], -input["gA"]],
            new(input["p"], 1 - input["p"]), policy, Rates(input), input["lapse"], input["restart"] >= 0.5, null, 0, input["d"], [precision, precision, precision])
        {
            Protege = input["uC"] >= 0.5 ? new([0, input["provoke"], 0], input["bp"], true) : null,
            Alliance = input["aC"] >= 0.5 ? new([0, 0, -input["R"]], [0, 0, -input["RP"]], true) : null,
            Vetoes = [.. input.Table("vetoes").Select(v => new VetoPlayer(v.Name, v.Cells[0], v.Cells[1], v.Cells[2], v.Cells[3], v.Cells[4], precision))],
        };
    }

    private static ImmutableArray<double> Rates(ModelInput input) => input.List("rates") is var rates && rates.All(r => r <= 1) ? rates : throw new ModelException("A rate is a chance per period, at most 1.");
}
