using Fetial.Strategy.Deterrence;

namespace Fetial.Strategy.Deter;

/// <summary>What one guarantor adds, and what its exit leaves.</summary>
/// <param name="Part">What the margin loses without it, in stake points.</param>
/// <param name="Threshold">p*: the reliability from which it suffices, the others as stated.</param>
/// <param name="After">The verdict without it.</param>
/// <param name="Swings">In how many sufficient sets of guarantors it is decisive, at the values stated.</param>
public sealed record DeterExit(string Name, double Part, double Threshold, Verdict After, int Swings);
