namespace Fetial.Strategy.Ratification;

/// <summary>A model's chance that all have done it by a day, under its assumptions; no prediction of any state.</summary>
/// <param name="Day">Days since opening.</param>
/// <param name="Value">At the values stated; null where the model gives bounds alone.</param>
/// <param name="Least">Over the ranges of the assumptions.</param>
public sealed record ChanceAt(double Day, double? Value, double Least, double Most);
