namespace Fetial.Conditions;

/// <summary>An actor's share of the power over an event by the Banzhaf index: how often, over all groups of the others, its joining decides.</summary>
/// <param name="Low">The share, from 0 to 1, or a lower bound of it.</param>
/// <param name="High">The same where it is exact, else an upper bound.</param>
public sealed record KeyShare(int Actor, double Low, double High)
{
    public bool IsExact => Low == High;
}
