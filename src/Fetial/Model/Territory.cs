using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>A territory. A state's own territory carries the state's name. <paramref name="Parents"/> are the territories that hold all of it.</summary>
public sealed record Territory(
    int Index,
    string Name,
    string? Title,
    ImmutableArray<string> OtherNames,
    ImmutableArray<int> Parents,
    int? Owner,
    SourceLocation Location)
{
    public override string ToString() => Name;
}
