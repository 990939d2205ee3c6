using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>What one text says in one row.</summary>
/// <param name="Shown">The value with "not seen" and weak evidence told.</param>
/// <param name="Counts">Whether it is counted: it was seen, rests on reported evidence or better, and its text is in the books where those are counted alone.</param>
/// <param name="Minority">Whether it differs from the value that most texts have.</param>
public sealed record ReportedCell(
    string Text, string Value, string Shown, ValueState State, EvidenceGrade Evidence, bool Counts, bool Minority, ImmutableArray<ReportedReading> Readings);
