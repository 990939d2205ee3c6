using System.Collections.Immutable;

namespace Fetial.Situations;

/// <summary>A recorded event starts or ends a status for what fills its roles.</summary>
internal sealed record StatusChange(int Day, bool Starts, ImmutableArray<RoleValue> Roles);
