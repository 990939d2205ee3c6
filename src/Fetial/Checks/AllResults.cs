using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>The results of all commitments, made once. By id, so that the order of the files does not choose which of several clashes is shown.</summary>
public sealed class AllResults
{
    private AllResults(ImmutableArray<Result> every)
    {
        Every = every;
        All = [.. every.Where(static r => r.Duty.Commits)];
    }

    /// <summary>The results of what is promised.</summary>
    public ImmutableArray<Result> All { get; }

    /// <summary>With those of what may be done.</summary>
    public ImmutableArray<Result> Every { get; }

    public static AllResults Of(Perspective perspective) => perspective.Shared(static p =>
    {
        var results = new Results(p.Architecture, p.Actors, p.Acts);
        var every = new List<Result>(p.Commitments.Length);
        foreach (var clause in ById(p))
        {
            results.AddTo(every, clause, Windows.ReadingDay(clause, p.AsOf), static _ => true);
        }

        return new AllResults([.. every]);
    });

    /// <summary>The commitments in the order of their ids; sorted once, because every finder goes through them in it.</summary>
    public static ImmutableArray<Commitment> ById(Perspective perspective) =>
        perspective.Shared(static p => new Sorted([.. p.Commitments.OrderBy(c => c.Id, StringComparer.Ordinal)])).Clauses;

    /// <summary>Lets a perspective of the same standpoint have what another has found.</summary>
    internal static void Lend(Perspective from, Perspective to)
    {
        from.Lend<AllResults>(to);
        from.Lend<Sorted>(to);
    }

    private sealed record Sorted(ImmutableArray<Commitment> Clauses);
}
