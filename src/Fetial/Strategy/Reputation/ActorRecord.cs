namespace Fetial.Strategy.Reputation;

/// <summary>How many promises an actor kept of how many that were due.</summary>
public readonly record struct ActorRecord(double Kept, double Of);
