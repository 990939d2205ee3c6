namespace Fetial.Model;

/// <summary>A place in a source: locator such as "p. 12", or empty.</summary>
public sealed record Citation(Source Source, string Locator);
