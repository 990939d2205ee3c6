using System.Collections.Immutable;

namespace Fetial.Comparing;

/// <summary>A value of a row with the ids of the texts that have it, in their order.</summary>
public sealed record ValueShare(string Value, ImmutableArray<string> Texts);
