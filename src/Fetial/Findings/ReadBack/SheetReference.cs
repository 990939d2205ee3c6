namespace Fetial.Findings;

/// <summary>A text of the family on a sheet.</summary>
public sealed record SheetReference(string Id, string? Title);
