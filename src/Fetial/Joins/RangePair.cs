namespace Fetial.Joins;

/// <summary>Two entries that share a key and a day.</summary>
public readonly record struct RangePair(int Left, int Right);
