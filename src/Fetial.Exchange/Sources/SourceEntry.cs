namespace Fetial.Exchange.Sources;

/// <summary>A source found in a sheet.</summary>
/// <param name="Key">What makes it the same source: its address, or its text on one line.</param>
/// <param name="Grade">Null if nothing grades it.</param>
/// <param name="IsText">A remark said that it is the text itself.</param>
public sealed record SourceEntry(string Id, string Key, string Title, string? Url, string? Grade, bool IsText);
