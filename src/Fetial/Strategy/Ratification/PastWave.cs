namespace Fetial.Strategy.Ratification;

/// <summary>A text of the record that was opened for signature and came into force: one past wave of consents.</summary>
/// <param name="Opened">Day of signature or adoption.</param>
/// <param name="InForce">First day in force.</param>
public sealed record PastWave(string Id, int Opened, int InForce)
{
    public int Days => InForce - Opened;
}
