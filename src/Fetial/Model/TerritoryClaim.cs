namespace Fetial.Model;

/// <summary>Who claims or controls a territory over which days, as stated by a source.</summary>
public sealed record TerritoryClaim(int Territory, int Actor, bool Control, DayRange Days, Stated<int> Statement);
