namespace Fetial.Findings;

/// <summary>What `fetial explain CODE` prints: title, what it means, how to fix it, and why the engine cares.</summary>
public sealed record CatalogueEntry(string Code, string Title, string Explanation, string HowToFix, string Why);
