using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>Something that can hold for a while, made and ended by events.</summary>
public sealed record Status(int Index, string Name, ImmutableArray<Pattern> Patterns, bool Evaluative, ImmutableArray<StatusPhrase> Excludes)
{
    /// <summary>"between A and B" holds for B and A as well.</summary>
    public bool IsSymmetric => Patterns[0].Parts.Any(p => p.Word == "between");
}
