namespace Fetial.Strategy.Crises;

/// <summary>
/// Payoffs of the unilateral deterrence game (models.md, section 1b). The challenger's must fall in the order DC, SQ, DD of the hard type, CD; the
/// defender's CD, DC, DD of the soft type.
/// </summary>
/// <param name="ChallengerConcession">cDC: the defender concedes.</param>
/// <param name="ChallengerStatusQuo">cSQ.</param>
/// <param name="ChallengerConflict">cDD+: conflict, to a hard challenger.</param>
/// <param name="ChallengerBacksDown">cCD: the challenger backs down.</param>
/// <param name="DefenderWins">dCD: the challenger backs down.</param>
/// <param name="DefenderConcedes">dDC.</param>
/// <param name="DefenderConflict">dDD-: conflict, to a soft defender.</param>
public readonly record struct UnilateralPayoffs(
    double ChallengerConcession, double ChallengerStatusQuo, double ChallengerConflict, double ChallengerBacksDown,
    double DefenderWins, double DefenderConcedes, double DefenderConflict)
{
    /// <summary>Null where the payoffs are in the order the game needs, else which two are not.</summary>
    public string? Fault =>
        !(ChallengerConcession > ChallengerStatusQuo) ? "cDC must be above cSQ"
        : !(ChallengerStatusQuo > ChallengerConflict) ? "cSQ must be above cDD"
        : !(ChallengerConflict > ChallengerBacksDown) ? "cDD must be above cCD"
        : !(DefenderWins > DefenderConcedes) ? "dCD must be above dDC"
        : !(DefenderConcedes > DefenderConflict) ? "dDC must be above dDD"
        : null;
}
