namespace Fetial.Strategy.Core;

/// <summary>One way an action can turn out.</summary>
/// <param name="State">Index of the state it leads to.</param>
/// <param name="Probability">In [0,1]; those of an action add up to 1, or to less where the game can end with it.</param>
/// <param name="Now">Still in the same period, not discounted; only towards a state further down the list.</param>
public readonly record struct GameMove(int State, double Probability, bool Now);
