namespace Fetial.Findings;

/// <summary>A party with how far the text has got for it.</summary>
public sealed record SheetParty(string Name, string Standing);
