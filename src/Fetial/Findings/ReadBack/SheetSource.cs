using Fetial.Model;

namespace Fetial.Findings;

/// <summary>A source on a sheet, with the place in it ("p. 12", or empty) and its grade.</summary>
public sealed record SheetSource(string Id, string? Title, string Locator, EvidenceGrade Evidence);
