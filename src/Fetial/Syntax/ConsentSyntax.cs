namespace Fetial.Syntax;

/// <summary>One thing that others must give: consent, approval, or money voted.</summary>
/// <param name="Each">The unit of "each year", or null.</param>
public sealed record ConsentSyntax(ConsentKind Kind, PartyListSyntax Of, string? Each);
