namespace Fetial.Strategy.Signals;

/// <summary>The least-cost separating equilibrium of one kind of signal (models.md, section 3).</summary>
/// <param name="Marginal">v*: types from this value on signal, and fight where challenged (inclusive).</param>
/// <param name="Cost">m*: the size of the signal.</param>
/// <param name="War">The chance of war.</param>
/// <param name="Defender">The defender's expected utility.</param>
/// <param name="Exists">False where nobody signals, since fighting costs at least what it can win.</param>
public readonly record struct SignalEquilibrium(double Marginal, double Cost, double War, double Defender, bool Exists);
