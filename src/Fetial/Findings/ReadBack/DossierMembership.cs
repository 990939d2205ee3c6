namespace Fetial.Findings;

/// <summary>A membership with its days, such as "since 1999-03-12".</summary>
public sealed record DossierMembership(string Organisation, string Days);
