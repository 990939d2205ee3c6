namespace Fetial.Strategy.Bargaining;

/// <summary>
/// War because power shifts and the riser cannot bind itself (Fearon 1995; Powell 2006; models.md, section 2c). A's chance to win rises from p1 to p2; flows
/// are normalised to 1, B's cost of war is paid once, d is the discount factor of a period.
/// </summary>
public static class PreventiveWar
{
    /// <summary>d·p2 - p1 - c(1-d)²: above 0 even full concession today does not keep the peace.</summary>
    public static double Margin(double p1, double p2, double cost, double discount) =>
        (discount * p2) - p1 - (cost * (1 - discount) * (1 - discount));
}
