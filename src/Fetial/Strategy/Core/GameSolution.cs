using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>The first period of a solved game.</summary>
/// <param name="Values">Per state and player: the discounted sum of payoffs.</param>
/// <param name="Choices">Per state and action: the chance that it is taken.</param>
public sealed record GameSolution(
    StochasticGame Game, int Horizon, ImmutableArray<ImmutableArray<double>> Values, ImmutableArray<ImmutableArray<double>> Choices)
{
    /// <summary>
    /// States in which the best choice is not the only one: there another equilibrium exists beside the one shown, which takes the action listed first, the one
    /// that asks for no decision. Empty with logit choice, which has one solution only.
    /// </summary>
    public ImmutableArray<string> Ties { get; init; } = [];

    /// <summary>The chance that an action is taken in a state, by their names.</summary>
    public double Chance(string state, string action)
    {
        var (s, found) = Find(state);
        var a = found.Actions.Select((x, i) => (x, i)).Where(x => x.x.Name == action).Select(x => x.i).DefaultIfEmpty(-1).First();
        return a < 0 ? throw new ArgumentException($"\"{state}\" has no action \"{action}\".", nameof(action)) : Choices[s][a];
    }

    /// <summary>What a state is worth to a player.</summary>
    public double Value(string state, int player) => Values[Find(state).Index][player];

    private (int Index, GameState State) Find(string name)
    {
        for (var s = 0; s < Game.States.Length; s++)
        {
            if (Game.States[s].Name == name)
            {
                return (s, Game.States[s]);
            }
        }

        throw new ArgumentException($"The game has no state \"{name}\".", nameof(name));
    }
}
