using Fetial.Text;

namespace Fetial.Model;

/// <summary>A source. <paramref name="Published"/> is a day number, or null where no day is known: such a source counts at every known-date.</summary>
public sealed record Source(int Index, string Id, string? Title, string? Url, int? Published, EvidenceGrade Evidence, SourceLocation Location);
