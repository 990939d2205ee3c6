namespace Fetial.Strategy.Plan;

/// <summary>What one numbered block of draws from the ranges of a promise gives.</summary>
/// <param name="FightsOn">Draws under which the challenger fights on.</param>
/// <param name="Prolongs">Draws under which it does so because of the promise's condition.</param>
/// <param name="Ends">Draws under which the promise makes it stop.</param>
/// <param name="Sum">Of f - f*, in stake points per period.</param>
/// <param name="Squares">Sum of its squares.</param>
public readonly record struct PromiseBlock(int Number, int Draws, int FightsOn, int Prolongs, int Ends, double Sum, double Squares, double Least, double Most);
