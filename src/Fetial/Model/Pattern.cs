using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>One way to write an act or a status: words and roles in order.</summary>
public sealed record Pattern(ImmutableArray<PatternPart> Parts)
{
    public override string ToString() => string.Join(' ', Parts);
}
