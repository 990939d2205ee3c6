using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A status with its roles filled.</summary>
public sealed record StatusPhrase(int Status, string Name, ImmutableArray<KeyValuePair<RoleKey, Filler>> Roles);
