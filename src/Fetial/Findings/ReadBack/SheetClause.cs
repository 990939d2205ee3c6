namespace Fetial.Findings;

/// <summary>A clause on the sheet of its text.</summary>
/// <param name="Locator">The place in the text, such as "Art. 3(2)", or null.</param>
/// <param name="Reading">The whole sentence of <see cref="ReadBack.Clause"/>, the id first.</param>
public sealed record SheetClause(string Id, string? Locator, string Reading);
