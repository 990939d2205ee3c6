using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>On which days a spot lies within a scope, and on which days the record leaves that open.</summary>
public sealed record PlaceDays(TimeSet Within, TimeSet Open)
{
    public static PlaceDays Always { get; } = new(TimeSet.Always, TimeSet.Empty);

    public static PlaceDays Never { get; } = new(TimeSet.Empty, TimeSet.Empty);

    public bool IsNever => Within.IsEmpty && Open.IsEmpty;

    public PlaceDays Or(PlaceDays other)
    {
        var within = Within.Union(other.Within);
        return new(within, Open.Union(other.Open).Except(within));
    }

    public PlaceDays And(PlaceDays other) => new(
        Within.Intersect(other.Within),
        Open.Intersect(other.Within.Union(other.Open)).Union(other.Open.Intersect(Within)));

    public PlaceDays Not() => new(Within.Union(Open).Complement(), Open);
}
