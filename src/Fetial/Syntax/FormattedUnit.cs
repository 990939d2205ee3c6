using System.Collections.Immutable;

namespace Fetial.Syntax;

/// <summary>A line at the margin with the comments above it and what belongs to it below, already laid out.</summary>
/// <param name="BlankBefore">Whether the source has a blank line before it.</param>
/// <param name="HasBody">Whether indented lines belong to it.</param>
/// <param name="IsEnd">Whether it is only the comments at the end of the file.</param>
internal sealed record FormattedUnit(ImmutableArray<string> Lines, bool BlankBefore, bool HasBody, bool IsMalformed, bool IsEnd);
