using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>What the protege chooses for itself (models.md, section 11: restrain or provoke, accept).</summary>
/// <param name="Provoking">
/// What provoking pays each player at once, in stake points; null where it never provokes. It may provoke whenever the challenger holds while no war is on.
/// </param>
/// <param name="HelpIfProvoked">The chance that the bridge is honoured in a war that it provoked, in [0,1]; used where the alliance does not choose itself.</param>
/// <param name="MayFightOn">Whether it may refuse where the challenger would stop.</param>
public sealed record ProtegeMoves(ImmutableArray<double>? Provoking, double HelpIfProvoked, bool MayFightOn);
