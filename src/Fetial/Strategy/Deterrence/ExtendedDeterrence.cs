using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Deterrence;

/// <summary>
/// Extended deterrence with one guarantor whose will is known to itself alone (models.md, section 1a). All values in stake points, probabilities in
/// [0,1]; costs are not negative and are subtracted.
/// </summary>
/// <param name="Stake">G: the prize to the challenger.</param>
/// <param name="StatusQuo">S: the challenger's value of not attacking; lower where it fears that restraint is exploited.</param>
/// <param name="DenialAlone">d0: the chance that the attack fails without help.</param>
/// <param name="DenialHelped">d1: the chance that it fails with help.</param>
/// <param name="CostAlone">k0: the challenger's cost of war without help to the defender.</param>
/// <param name="CostHelped">k1: its cost with help.</param>
/// <param name="Punishment">Pi: what the guarantor imposes besides, if it honours.</param>
public readonly record struct ExtendedDeterrence(
    double Stake, double StatusQuo, double DenialAlone, double DenialHelped, double CostAlone, double CostHelped, double Punishment)
{
    /// <summary>What an attack that nobody answers would bring over the status quo: (1-d0)G - k0 - S.</summary>
    public double Temptation => ((1 - DenialAlone) * Stake) - CostAlone - StatusQuo;

    /// <summary>What help takes from an attack: (d1-d0)G + (k1-k0) + Pi.</summary>
    public double HelpHurts => ((DenialHelped - DenialAlone) * Stake) + (CostHelped - CostAlone) + Punishment;

    /// <summary>
    /// p*: the belief in the guarantor from which the challenger is deterred (inclusive). 0 where denial alone suffices, infinite where help does not
    /// hurt the challenger, above 1 where no promise of this guarantor suffices.
    /// </summary>
    public double Threshold => Temptation <= Tie.Tolerance ? 0 : HelpHurts <= Tie.Tolerance ? double.PositiveInfinity : Temptation / HelpHurts;

    /// <summary>EU(attack) where the guarantor honours with probability p.</summary>
    public double Attack(double p) =>
        ((1 - p) * (((1 - DenialAlone) * Stake) - CostAlone)) + (p * (((1 - DenialHelped) * Stake) - CostHelped - Punishment));

    /// <summary>S - EU(attack): not negative where the challenger is deterred.</summary>
    public double Margin(double p) => StatusQuo - Attack(p);

    public bool Deters(double p) => !Tie.IsBetter(Attack(p), StatusQuo);

    /// <summary>G*(p): the prize up to which the challenger is deterred (inclusive); infinite where an attack always fails.</summary>
    public double StakeThreshold(double p)
    {
        var success = ((1 - p) * (1 - DenialAlone)) + (p * (1 - DenialHelped));
        var price = StatusQuo + ((1 - p) * CostAlone) + (p * (CostHelped + Punishment));
        return success <= 0 ? (price >= 0 ? double.PositiveInfinity : double.NegativeInfinity) : price / success;
    }

    /// <summary>The analyst's share of prizes G ~ Logistic(mean, scale) at which the challenger is deterred; no forecast of a choice.</summary>
    public double ShareDeterred(double p, double mean, double scale) => Logistic.Cdf((StakeThreshold(p) - mean) / scale);

    /// <summary>
    /// The chance that a guarantor honours whose cost of helping is Logistic(mean, scale): L((v·dw + R - mean)/scale), with v its own value of the
    /// prize, dw the share of it that help saves, R what breaking its word costs it (section 3).
    /// </summary>
    public static double Honours(double value, double saved, double audienceCost, double mean, double scale) =>
        Logistic.Cdf(((value * saved) + audienceCost - mean) / scale);

    /// <summary>
    /// The rate at which a resource may lower S per unit of denial before more of it makes the challenger less deterred: dG*/dd0 = 0 (security
    /// dilemma).
    /// </summary>
    public double DilemmaThreshold(double p)
    {
        var success = ((1 - p) * (1 - DenialAlone)) + (p * (1 - DenialHelped));
        var price = StatusQuo + ((1 - p) * CostAlone) + (p * (CostHelped + Punishment));
        return price * (1 - p) / success;
    }
}
