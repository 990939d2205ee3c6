using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A scope: a territory, perhaps cut by a named border, by who controls it at the date, and by exceptions.</summary>
/// <param name="Territory">Null where the text leaves the place open.</param>
public sealed record Place(
    Territory? Territory,
    string? Border,
    Actor? ControlledBy,
    ImmutableArray<Place> Except,
    string? Undefined)
{
    public override string ToString() => Territory is null
        ? $"“{Undefined}”"
        : Territory.Name
            + (Border is null ? "" : $" within {Border}")
            + (ControlledBy is null ? "" : $" controlled by {ControlledBy.Name}")
            + (Except.IsEmpty ? "" : $", except {string.Join(", ", Except)}");
}
