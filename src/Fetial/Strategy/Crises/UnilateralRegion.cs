namespace Fetial.Strategy.Crises;

/// <summary>Which perfect Bayesian equilibrium of the unilateral deterrence game holds (models.md, section 1b).</summary>
public enum UnilateralRegion
{
    /// <summary>Nobody challenges.</summary>
    Deterrence,

    /// <summary>Only a hard challenger challenges; only a hard defender resists.</summary>
    Separating,

    /// <summary>Soft challengers bluff at times, soft defenders resist at times.</summary>
    Bluff,

    /// <summary>Everybody challenges; only a hard defender resists.</summary>
    Attack,
}
