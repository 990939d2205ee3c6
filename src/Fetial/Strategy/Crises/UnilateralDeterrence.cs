using System.Collections.Immutable;

namespace Fetial.Strategy.Crises;

/// <summary>
/// The unilateral deterrence game with two-sided private information: a challenge, resistance, and the choice to press on (models.md, section 1b; after
/// Zagare and Kilgour 2000, ch. 5).
/// </summary>
/// <param name="ChallengerHard">pC: the chance that the challenger prefers conflict to backing down.</param>
/// <param name="DefenderHard">pD: the chance that the defender prefers conflict to conceding.</param>
public readonly record struct UnilateralDeterrence(UnilateralPayoffs Payoffs, double ChallengerHard, double DefenderHard)
{
    /// <summary>ct: the credibility of the defender from which nobody challenges (inclusive).</summary>
    public double CertainThreshold =>
        (Payoffs.ChallengerConcession - Payoffs.ChallengerStatusQuo) / (Payoffs.ChallengerConcession - Payoffs.ChallengerConflict);

    /// <summary>cs, below ct: the credibility from which a soft challenger does not bluff (inclusive).</summary>
    public double SoftThreshold =>
        (Payoffs.ChallengerConcession - Payoffs.ChallengerStatusQuo) / (Payoffs.ChallengerConcession - Payoffs.ChallengerBacksDown);

    /// <summary>dn: the credibility of the challenger from which a soft defender never resists (inclusive).</summary>
    public double DefenderThreshold =>
        (Payoffs.DefenderWins - Payoffs.DefenderConcedes) / (Payoffs.DefenderWins - Payoffs.DefenderConflict);

    public UnilateralRegion Region =>
        DefenderHard >= CertainThreshold ? UnilateralRegion.Deterrence
        : DefenderHard >= SoftThreshold ? UnilateralRegion.Separating
        : ChallengerHard < DefenderThreshold ? UnilateralRegion.Bluff
        : UnilateralRegion.Attack;

    /// <summary>Every equilibrium: the one that survives D1 first, then the steadfast one where it exists.</summary>
    public ImmutableArray<UnilateralEquilibrium> All => Region == UnilateralRegion.Deterrence
        ? [Solution]
        : [Solution, new(UnilateralRegion.Deterrence, 0, 0, SteadfastResistance, 1, 0, 0, 0, true)];

    /// <summary>The equilibrium that does not rest on odd beliefs off the path.</summary>
    public UnilateralEquilibrium Solution => Region switch
    {
        UnilateralRegion.Deterrence => new(UnilateralRegion.Deterrence, 0, 0, null, 1, 0, 0, 0, false),
        UnilateralRegion.Separating => Outcome(1, 0, 0),
        UnilateralRegion.Bluff => Outcome(
            1,
            ChallengerHard * (1 - DefenderThreshold) / ((1 - ChallengerHard) * DefenderThreshold),
            (SoftThreshold - DefenderHard) / (1 - DefenderHard)),
        _ => Outcome(1, 1, 0),
    };

    /// <summary>The least resistance of a soft defender that keeps even a hard challenger from challenging.</summary>
    private double SteadfastResistance => Math.Max(0, (CertainThreshold - DefenderHard) / (1 - DefenderHard));

    private UnilateralEquilibrium Outcome(double hard, double soft, double resist)
    {
        var hardChallenge = ChallengerHard * hard;
        var softChallenge = (1 - ChallengerHard) * soft;
        var resistance = DefenderHard + ((1 - DefenderHard) * resist);
        return new(
            Region, hard, soft, resist,
            1 - hardChallenge - softChallenge, (hardChallenge + softChallenge) * (1 - resistance), softChallenge * resistance, hardChallenge * resistance, false);
    }
}
