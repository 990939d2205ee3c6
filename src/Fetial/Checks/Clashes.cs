using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>All clashes of a perspective, found once for the checks and expectations that ask for them.</summary>
/// <param name="OfResults">A result ruled in and out, in the order in which <see cref="ClashFinder"/> meets them.</param>
/// <param name="OfMeasures">Floors above ceilings.</param>
public sealed record Clashes(ImmutableArray<Clash> OfResults, ImmutableArray<Clash> OfMeasures)
{
    public static Clashes Of(Perspective perspective) =>
        perspective.Shared(static p => new Clashes([.. ClashBook.Of(p).Results.Select(c => c.Clash)], ClashBook.Of(p).Measures));
}
