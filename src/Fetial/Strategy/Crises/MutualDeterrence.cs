namespace Fetial.Strategy.Crises;

/// <summary>Mutual deterrence: when both sides can keep the peace for certain (models.md, section 1c). Payoffs of one side: DC, SQ, DD+.</summary>
public readonly record struct MutualDeterrence(
    double FirstConcession, double FirstStatusQuo, double FirstConflict, double SecondConcession, double SecondStatusQuo, double SecondConflict)
{
    /// <summary>The credibility that the second side needs to deter the first (inclusive).</summary>
    public double NeededOfSecond => (FirstConcession - FirstStatusQuo) / (FirstConcession - FirstConflict);

    /// <summary>The credibility that the first side needs to deter the second (inclusive).</summary>
    public double NeededOfFirst => (SecondConcession - SecondStatusQuo) / (SecondConcession - SecondConflict);

    /// <summary>Whether the equilibrium in which neither challenges exists.</summary>
    public bool Holds(double firstHard, double secondHard) => secondHard >= NeededOfSecond && firstHard >= NeededOfFirst;
}
