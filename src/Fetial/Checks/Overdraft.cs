using System.Collections.Immutable;

namespace Fetial.Checks;

/// <summary>The first day on which bookings exceed a stock.</summary>
/// <param name="Total">Their sum on that day.</param>
/// <param name="IsCertain">Also if each draws as little, and the stock holds as much, as the words allow.</param>
public sealed record Overdraft(int Day, decimal Total, bool IsCertain, ImmutableArray<Booking> Bookings);
