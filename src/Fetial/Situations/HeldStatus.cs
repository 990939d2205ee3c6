using System.Collections.Immutable;

namespace Fetial.Situations;

/// <summary>A status between single actors, places and things: one of the pairs of which a list is made.</summary>
internal sealed record HeldStatus(ImmutableArray<RoleValue> Roles);
