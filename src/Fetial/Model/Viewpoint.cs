using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>An order of sources: those of an earlier rank are trusted over later ones; sources not named come last.</summary>
public sealed record Viewpoint(string Id, string? Title, ImmutableArray<ImmutableArray<string>> Ranks);
