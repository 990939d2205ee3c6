using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>The results of all commitments, made once. By id, so that the order of the files does not choose which of several clashes is shown.</summary>
public sealed class AllResults
{
    private AllResults(ImmutableArray<Result> all) => All = all;

    public ImmutableArray<Result> All { get; }

    public static AllResults Of(Perspective perspective) => perspective.Shared(static p =>
    {
        var results = new Results(p.Architecture, p.Actors, p.Acts);
        return new AllResults([.. p.Commitments.OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(c => results.Of(c, Windows.ReadingDay(c, p.AsOf)))]);
    });
}
