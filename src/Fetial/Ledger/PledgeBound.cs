namespace Fetial.Ledger;

/// <summary>What kind of figure a pledge states. Sums over different kinds are never added.</summary>
public enum PledgeBound
{
    Exact,
    About,
    Floor,
    Ceiling,
    ShareOfOutput,
    NoneStated,
}
