namespace Fetial.Strategy.Ratification;

/// <summary>A day on which something ended.</summary>
/// <param name="AtRisk">How many had not ended before it.</param>
/// <param name="Ended">How many ended on it.</param>
/// <param name="Survival">The share left after it.</param>
public readonly record struct KaplanMeierStep(double Day, int AtRisk, int Ended, double Survival);
