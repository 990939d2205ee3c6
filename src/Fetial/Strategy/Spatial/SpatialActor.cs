namespace Fetial.Strategy.Spatial;

/// <summary>An actor on a line of positions.</summary>
/// <param name="Capability">c ≥ 0.</param>
/// <param name="Position">x.</param>
/// <param name="Salience">s in [0,1].</param>
public readonly record struct SpatialActor(string Name, double Capability, double Position, double Salience);
