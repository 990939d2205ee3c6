using Fetial.Model;

namespace Fetial.Checks;

/// <summary>A difference constraint between two points in time: the day of <paramref name="To"/> is at most so many days after that of <paramref name="From"/>.</summary>
/// <param name="Loose">Days under the most generous reading (months of 31 days); null where only the strictest reading has the bound at all.</param>
/// <param name="Tight">Days under the strictest reading (months of 28 days).</param>
/// <param name="Text">"a/c1: by 2024-01-01".</param>
/// <param name="Clause">The clause that says so; null for what the record says.</param>
public sealed record TimeBound(int From, int To, int? Loose, int Tight, string Text, Commitment? Clause)
{
    /// <summary>Whether it sets the latest day for something, as `by` and `within` do.</summary>
    public bool IsDeadline { get; init; }
}
