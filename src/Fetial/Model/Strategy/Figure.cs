using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>A number that rests on a source, or on an assumption with a range; both ends of the range belong to it.</summary>
/// <param name="Value">Inside the range.</param>
/// <param name="Because">Why it is assumed, or null where a source is cited.</param>
public sealed record Figure(double Value, double Low, double High, string? Because, ImmutableArray<Citation> Sources, SourceLocation Location)
{
    /// <summary>A number without a source is an assumption.</summary>
    public bool IsAssumed => Sources.IsEmpty;

    public bool IsFixed => Low >= High;
}
