using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// What each clause commits to, its lists of actors read on the as-of day; made once for all checks that ask. Where <see cref="AllResults"/> were read on
/// that day too they are the same.
/// </summary>
public sealed class AsOfResults
{
    private readonly Perspective perspective;
    private readonly Results results;
    private readonly Dictionary<int, IReadOnlyList<Result>> anew = [];

    /// <summary>Null where nobody has needed those of all clauses, as after an edit; then each is found by itself.</summary>
    private readonly AllResults? all;

    // Where the results of each clause begin among all, counted from 1; they stand together. 0 for none.
    private readonly int[] begins;

    private AsOfResults(Perspective perspective)
    {
        this.perspective = perspective;
        results = new Results(perspective.Architecture, perspective.Actors, perspective.Acts);
        all = perspective.IfShared<AllResults>();
        begins = new int[all is null ? 0 : perspective.Architecture.Commitments.Length];
        for (var place = (all?.Every.Length ?? 0) - 1; place >= 0; place--)
        {
            begins[all?.Every[place].Clause.Index ?? 0] = place + 1;
        }
    }

    public static AsOfResults Of(Perspective perspective) => perspective.Shared(static p => new AsOfResults(p));

    /// <summary>The results of one clause, in the order of its acts.</summary>
    public IReadOnlyList<Result> Of(Commitment clause)
    {
        if (all is not null && (Windows.ReadingDay(clause, perspective.AsOf) == perspective.AsOf || results.AreFixed(clause)))
        {
            return Read(all, clause);
        }

        if (!anew.TryGetValue(clause.Index, out var known))
        {
            anew[clause.Index] = known = [.. results.Of(clause, perspective.AsOf)];
        }

        return known;
    }

    private List<Result> Read(AllResults all, Commitment clause)
    {
        var found = new List<Result>(2);
        for (var place = begins[clause.Index] - 1; place >= 0 && place < all.Every.Length && all.Every[place].Clause.Index == clause.Index; place++)
        {
            if (all.Every[place].Duty.Commits)
            {
                found.Add(all.Every[place]);
            }
        }

        return found;
    }
}
