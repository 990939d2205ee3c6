namespace Fetial.Checks;

/// <summary>What a clause draws on a stock on each of its days, as bounds: at most so much is 0 to so much, at least so much has no upper bound.</summary>
/// <param name="IsRough">The figure is "about" so much.</param>
public sealed record Booking(PromisedSum Sum, decimal Low, decimal High, bool IsRough);
