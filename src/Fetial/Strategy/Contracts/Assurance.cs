namespace Fetial.Strategy.Contracts;

/// <summary>
/// A threat with an assurance: the target complies only if its compliance is not exploited (Kydd and McManus 2017; models.md, section 4). The chance of being
/// exploited is exp(-R/h).
/// </summary>
/// <param name="Complied">The target's utility where compliance is honoured.</param>
/// <param name="Exploited">Where compliance is exploited.</param>
/// <param name="Defied">Where it defies, under the help it expects.</param>
/// <param name="Scale">h: the reputational cost that cuts the chance of exploitation to 1/e.</param>
public readonly record struct Assurance(double Complied, double Exploited, double Defied, double Scale)
{
    public double ExploitedWith(double cost) => Math.Exp(-cost / Scale);

    /// <summary>What compliance brings over defiance; not negative where the target complies.</summary>
    public double Slack(double cost)
    {
        var tau = ExploitedWith(cost);
        return ((1 - tau) * Complied) + (tau * Exploited) - Defied;
    }

    /// <summary>The least cost of breaking the assurance at which the target complies; 0 where none is needed, infinite where none suffices.</summary>
    public double LeastCost
    {
        get
        {
            var bearable = (Complied - Defied) / (Complied - Exploited);
            return bearable <= 0 ? double.PositiveInfinity : Math.Max(0, -Scale * Math.Log(Math.Min(1, bearable)));
        }
    }
}
