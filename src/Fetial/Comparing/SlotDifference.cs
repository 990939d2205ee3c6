namespace Fetial.Comparing;

/// <summary>A row in which a text says something else than the one it is held against; a clause that one of the two lacks is one row.</summary>
public sealed record SlotDifference(string Row, string Here, string There);
