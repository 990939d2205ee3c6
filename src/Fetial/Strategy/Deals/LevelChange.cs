namespace Fetial.Strategy.Deals;

/// <summary>One issue of a package put to another level.</summary>
public readonly record struct LevelChange(int Issue, int Level);
