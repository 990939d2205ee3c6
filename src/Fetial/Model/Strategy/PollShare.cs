namespace Fetial.Model.Strategy;

/// <summary>How many of those asked hold a position, in per cent: one number, or a range where the source gives no more.</summary>
/// <param name="Low">0 to 100 (inclusive), at most <paramref name="High"/>.</param>
/// <param name="High">0 to 100 (inclusive).</param>
public readonly record struct PollShare(double Low, double High);
