using System.Collections.Immutable;

namespace Fetial.Comparing;

/// <summary>Texts side by side. Immutable; every shell prints the same report.</summary>
/// <param name="Subject">What is compared, in words.</param>
/// <param name="Frame">The id of the frame where a family is compared, else null.</param>
/// <param name="Against">The id of the text that the others are held against, or null.</param>
/// <param name="Texts">The columns, sorted by id; a frame that has clauses of its own is one of them and comes first.</param>
/// <param name="Differences">One for each text but <paramref name="Against"/>; empty where that is null.</param>
public sealed record ComparisonReport(
    string Subject, string? Frame, string? Against, ImmutableArray<ComparedText> Texts, ImmutableArray<ReportedRow> Rows, ImmutableArray<TextDifference> Differences);
