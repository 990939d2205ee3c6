namespace Fetial.Strategy.Ratification;

/// <summary>A wave on which nothing can be tested, and why.</summary>
public sealed record UntestedWave(RatificationRecord Record, string Why);
