namespace Fetial.Strategy.Crises;

/// <summary>One equilibrium of the unilateral deterrence game; the four outcomes add up to 1.</summary>
/// <param name="HardChallenges">xH: the chance that a hard challenger challenges.</param>
/// <param name="SoftChallenges">xS.</param>
/// <param name="SoftResists">y: the chance that a soft defender resists; null where nobody challenges and any y will do.</param>
/// <param name="IsSteadfast">Rests on the belief that whoever challenges against expectation is soft; dropped by the criterion D1, and shown all the same.</param>
public readonly record struct UnilateralEquilibrium(
    UnilateralRegion Region, double HardChallenges, double SoftChallenges, double? SoftResists,
    double StatusQuo, double Concession, double BacksDown, double Conflict, bool IsSteadfast);
