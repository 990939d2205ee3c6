using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>A value with where it stands and what it rests on. No citation means: what the declaration itself rests on.</summary>
public sealed record Stated<T>(T Value, ImmutableArray<Citation> Cites, EvidenceGrade? Grade, SourceLocation Location)
{
    /// <summary>The grade of this statement: its own, else the best of its sources (each supports it alone), else that of its declaration.</summary>
    public EvidenceGrade GradeOr(EvidenceGrade inherited) =>
        Grade ?? (Cites.IsEmpty ? inherited : Cites.Max(c => c.Source.Evidence));
}
