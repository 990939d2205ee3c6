namespace Fetial.Semantics;

/// <summary>A declared name found in a token run: which symbol, and how many tokens it takes.</summary>
public sealed record NameMatch(int Index, int Length);
