using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A thing that acts are about; <paramref name="KindOf"/> are indices of the wider things.</summary>
public sealed record Thing(int Index, string Name, ImmutableArray<string> OtherNames, ImmutableArray<int> KindOf, bool Evaluative)
{
    public override string ToString() => Name;
}
