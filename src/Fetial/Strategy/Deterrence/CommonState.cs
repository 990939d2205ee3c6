using System.Collections.Immutable;

namespace Fetial.Strategy.Deterrence;

/// <summary>A state of the world that all guarantors share, such as whether one of them leads; within it they honour independently.</summary>
/// <param name="Probability">In [0,1]; those of all states add up to 1.</param>
/// <param name="Reliabilities">p of each guarantor in this state, in their order.</param>
public sealed record CommonState(string Name, double Probability, ImmutableArray<double> Reliabilities);
