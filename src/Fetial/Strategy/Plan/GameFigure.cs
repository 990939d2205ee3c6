namespace Fetial.Strategy.Plan;

/// <summary>A number that a model gives over a user's ranges.</summary>
/// <param name="Value">At the values stated; infinite where the model says so.</param>
/// <param name="Least">Over the corners of the ranges and draws inside them.</param>
public sealed record GameFigure(string Key, string Meaning, double Value, double Least, double Most, bool IsResult);
