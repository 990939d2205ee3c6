using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>
/// A turn-based game with public states, chance moves and a finite horizon: the core behind `deter` and `plan` (models.md, section 11). One backward pass
/// solves it; the solution is unique with logit choice, and with the best choice but for ties, which are named.
/// </summary>
/// <param name="Players">Names.</param>
/// <param name="Discount">d in (0,1], between periods.</param>
/// <param name="Precision">Of each player's choice, in 1/stake points; infinite for the best action at every state.</param>
public sealed record StochasticGame(
    ImmutableArray<string> Players, ImmutableArray<GameState> States, double Discount, ImmutableArray<double> Precision)
{
    /// <summary>Solves the game over so many periods, after which nothing more is paid. Throws <see cref="ArgumentException"/> on a malformed game.</summary>
    public GameSolution Solve(int horizon)
    {
        Validate();
        var (next, now) = (Table(), Table());
        var ties = new List<string>();
        var choices = new double[States.Length][];
        for (var period = horizon - 1; period >= 0; period--)
        {
            // From the last state up, since a move within the period leads further down.
            for (var s = States.Length - 1; s >= 0; s--)
            {
                (choices[s], var isTie) = Choose(States[s], now, next, now[s]);
                if (isTie && period == 0)
                {
                    ties.Add(States[s].Name);
                }
            }

            (next, now) = (now, next);
        }

        return new(this, horizon, [.. next.Select(v => v.ToImmutableArray())], [.. choices.Select(c => c.ToImmutableArray())]) { Ties = [.. ties.AsEnumerable().Reverse()] };
    }

    private double[][] Table() => [.. States.Select(_ => new double[Players.Length])];

    private (double[] Chances, bool IsTie) Choose(GameState state, double[][] now, double[][] next, double[] into)
    {
        var values = new double[state.Actions.Length][];
        for (var a = 0; a < values.Length; a++)
        {
            values[a] = [.. state.Actions[a].Payoffs];
            foreach (var move in state.Actions[a].Moves)
            {
                var weight = move.Probability * (move.Now ? 1 : Discount);
                var target = (move.Now ? now : next)[move.State];
                for (var player = 0; player < values[a].Length; player++)
                {
                    values[a][player] += weight * target[player];
                }
            }
        }

        double[] own = [.. values.Select(v => v[state.Mover])];
        var chances = Chances(own, Precision[state.Mover]);
        var most = own.Max();
        var isTie = double.IsPositiveInfinity(Precision[state.Mover]) && own.Count(v => Numerics.Tie.IsAtLeast(v, most)) > 1;
        for (var player = 0; player < into.Length; player++)
        {
            into[player] = 0;
            for (var a = 0; a < values.Length; a++)
            {
                into[player] += chances[a] * values[a][player];
            }
        }

        return (chances, isTie);
    }

    /// <summary>Logit choice with log-sum-exp, or the best action with ties to the first.</summary>
    private static double[] Chances(double[] values, double precision)
    {
        var chances = new double[values.Length];
        if (double.IsPositiveInfinity(precision))
        {
            var best = 0;
            for (var a = 1; a < values.Length; a++)
            {
                best = Numerics.Tie.IsBetter(values[a], values[best]) ? a : best;
            }

            chances[best] = 1;
            return chances;
        }

        var most = values.Max();
        for (var a = 0; a < values.Length; a++)
        {
            chances[a] = Math.Exp(precision * (values[a] - most));
        }

        var sum = chances.Sum();
        for (var a = 0; a < values.Length; a++)
        {
            chances[a] /= sum;
        }

        return chances;
    }

    private void Validate()
    {
        for (var s = 0; s < States.Length; s++)
        {
            foreach (var action in States[s].Actions)
            {
                if (action.Moves.Sum(m => m.Probability) > 1 + 1e-9 || action.Moves.Any(m => m.Probability < 0))
                {
                    throw new ArgumentException($"The chances of \"{action.Name}\" in \"{States[s].Name}\" are no chances: they must be at least 0 and add up to at most 1.");
                }

                if (action.Moves.Any(m => m.Now && m.State <= s))
                {
                    throw new ArgumentException($"\"{action.Name}\" in \"{States[s].Name}\" leads back within one period.");
                }
            }
        }
    }
}
