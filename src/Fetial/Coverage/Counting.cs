namespace Fetial.Coverage;

/// <summary>Which promises count towards a wanted level. What may or is intended to be done never does.</summary>
public enum Counting
{
    /// <summary>Only the bearer and the protected must act.</summary>
    Firm,

    /// <summary>Also those that need the consent or the act of others than the attacker.</summary>
    Consent,

    /// <summary>Also those by <c>must</c> or <c>will</c> whose means the bearer chooses.</summary>
    Discretion,
}
