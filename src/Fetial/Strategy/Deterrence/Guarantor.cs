namespace Fetial.Strategy.Deterrence;

/// <summary>What one guarantor adds (models.md, section 1d).</summary>
/// <param name="Removes">x in [0,1]: the share of the challenger's remaining chance of success that its help removes.</param>
/// <param name="Costs">k: what fighting against it costs the challenger, in stake points.</param>
/// <param name="Punishes">Pi: what it imposes besides, in stake points.</param>
/// <param name="Reliability">p in [0,1]: the challenger's belief that it honours.</param>
public readonly record struct Guarantor(string Name, double Removes, double Costs, double Punishes, double Reliability);
