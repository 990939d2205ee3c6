namespace Fetial.Strategy.Deterrence;

/// <summary>What one numbered block of draws gives.</summary>
public readonly record struct DeterrenceBlock(int Number, int Draws, int Deterred, double Sum, double Squares, double Least, double Most);
