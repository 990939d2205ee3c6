using System.Collections.Immutable;

namespace Fetial.Exchange.Mapping;

/// <summary>How the sources that a sheet names are declared.</summary>
/// <param name="Retrieved">The day all of them were read, as written in the mapping; null leaves the slot out.</param>
/// <param name="Grade">The grade of evidence of a source that nothing else grades; null leaves the slot out.</param>
/// <param name="TextGrade">The grade of a source whose remark says that it is the text itself: "(text)", "(full text)".</param>
/// <param name="Weak">Sources whose text holds one of these (case ignored) are weak.</param>
public sealed record SourceRules(string? Retrieved, string? Grade, string TextGrade, ImmutableArray<string> Weak);
