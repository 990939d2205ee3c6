using Fetial.Joins;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Which clauses may clash with one: the numbers of <see cref="ActKeys"/> of all results as columns. It is made once for a portfolio under edit; what an
/// edited clause says now is not in it, so that those must be looked at besides.
/// </summary>
internal sealed class MeetingIndex
{
    private readonly ActKeys keys;
    private readonly bool inside;
    private readonly ClashQuestion[] questions;
    private readonly KeyTable wide;
    private readonly KeyTable narrow;

    /// <summary>Clauses of acts with too many numbers; they are near every other.</summary>
    private readonly HashSet<int> nearAll = [];

    public MeetingIndex(Perspective perspective, bool inside)
    {
        this.inside = inside;
        questions = inside ? [ClashQuestion.Narrowing] : [ClashQuestion.Promises, ClashQuestion.Permissions];
        keys = ActKeys.Of(perspective, inside);
        var (wideRows, narrowRows) = (new List<(long, int)>(), new List<(long, int)>());
        var buffer = new List<long>();
        foreach (var result in AllResults.Of(perspective).Every.Where(Counts))
        {
            if (!Collect(perspective, result, buffer, k => wideRows.Add((k, result.Clause.Index)), k => narrowRows.Add((k, result.Clause.Index))))
            {
                nearAll.Add(result.Clause.Index);
            }
        }

        wide = KeyTable.Of(wideRows);
        narrow = KeyTable.Of(narrowRows);
    }

    /// <summary>Rows of both sides.</summary>
    public int Count => wide.Count + narrow.Count;

    /// <summary>Indices of the clauses that may clash with one of these; null where that may be any.</summary>
    /// <param name="perspective">Where the clauses are as they are now.</param>
    /// <param name="results">All results of the clauses.</param>
    public HashSet<int>? Near(Perspective perspective, IEnumerable<Result> results)
    {
        var near = new HashSet<int>(nearAll);
        var buffer = new List<long>();
        foreach (var result in results.Where(Counts))
        {
            if (!Collect(perspective, result, buffer, k => narrow.Collect(k, near), k => wide.Collect(k, near)))
            {
                return null;
            }
        }

        return near;
    }

    /// <summary>Whether some question holds the result against others.</summary>
    private bool Counts(Result result) => Array.Exists(questions, q => result.Side == ResultSide.In ? q.RulesIn(result.Duty) : q.RulesOut(result.Duty));

    private bool Collect(Perspective perspective, Result result, List<long> buffer, Action<long> asWide, Action<long> asNarrow)
    {
        var isWide = inside == (result.Side == ResultSide.In);
        if (isWide)
        {
            for (var level = 0; level < keys.Levels(result.Act); level++)
            {
                if (!keys.Wide(result.Act, level, buffer))
                {
                    return false;
                }

                buffer.ForEach(asWide);
            }

            return true;
        }

        foreach (var told in perspective.Cases.Tellings(result.Act, new Frame(result.Clause.Instrument, null, perspective.AsOf)))
        {
            if (!keys.Narrow(told, buffer))
            {
                return false;
            }

            buffer.ForEach(asNarrow);
        }

        return true;
    }
}
