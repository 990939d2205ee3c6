using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>What a cell rests on: a clause, or (with a null <paramref name="Clause"/>) the text as a whole.</summary>
/// <param name="Reading">The promise in a few words, or the title of the text.</param>
public sealed record ReportedReading(string? Clause, string Value, ValueState State, EvidenceGrade Evidence, string File, int Line, string Reading);
