using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Semantics;

/// <summary>A pattern ready for matching: the verb or status it belongs to, with the spellings of its first word.</summary>
/// <param name="Symbol">Index of the verb, or of the status.</param>
/// <param name="BaseForm">The first word as in "must supply"; for a status just its first word.</param>
/// <param name="ThirdPerson">The first word as in "Borduria supplies".</param>
public sealed record CompiledPattern(int Symbol, int PatternIndex, ImmutableArray<PatternPart> Parts, string BaseForm, string ThirdPerson)
{
    /// <summary>How many parts are words; a reading with more of them is the more specific one.</summary>
    public int Words => Parts.Count(p => p.Role is null);
}
