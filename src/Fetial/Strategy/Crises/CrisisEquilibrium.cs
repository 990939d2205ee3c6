namespace Fetial.Strategy.Crises;

/// <summary>One equilibrium of the crisis signalling game; the four outcomes add up to 1.</summary>
/// <param name="Challenges">pC: the chance that A challenges.</param>
/// <param name="Resists">pR: the chance that B resists a challenge.</param>
/// <param name="Fights">pF: the chance that A fights where resisted.</param>
public readonly record struct CrisisEquilibrium(
    double Challenges, double Resists, double Fights, double StatusQuo, double Concession, double Conflict, double BacksDown);
