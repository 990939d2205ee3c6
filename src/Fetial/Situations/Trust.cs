using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>Which statements count from a standpoint: what was published by its known-date, the more trusted sources of its viewpoint first.</summary>
/// <param name="viewpoint">The order of sources, or null: all are trusted alike.</param>
/// <param name="known">The last day (inclusive) of publication that counts, or null.</param>
public sealed class Trust(Viewpoint? viewpoint, int? known)
{
    /// <summary>Whether every statement counts and none before another.</summary>
    public bool IsOpen => viewpoint is null && known is null;

    public bool HasViewpoint => viewpoint is not null;

    /// <summary>Whether a statement with these sources was known by the known-date; one without sources always is.</summary>
    public bool IsKnown(ImmutableArray<Citation> cites)
    {
        if (known is not { } day || cites.IsEmpty)
        {
            return true;
        }

        foreach (var cite in cites)
        {
            if (cite.Source.Published is not { } published || published <= day)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsKnown<T>(Stated<T>? statement) => statement is null || IsKnown(statement.Cites);

    /// <summary>The place of the most trusted of these sources in the viewpoint; lower is more trusted.</summary>
    public int Rank(IEnumerable<string> sources)
    {
        if (viewpoint is null)
        {
            return 0;
        }

        var best = viewpoint.Ranks.Length;
        foreach (var source in sources)
        {
            for (var rank = 0; rank < best; rank++)
            {
                if (viewpoint.Ranks[rank].Contains(source))
                {
                    best = rank;
                }
            }
        }

        return best;
    }

    public int Rank(ImmutableArray<Citation> cites) => viewpoint is null ? 0 : Rank(cites.Select(c => c.Source.Id));

    /// <summary>The statement to use: the one of the most trusted source, else the first written.</summary>
    public Stated<T>? Trusted<T>(ImmutableArray<Stated<T>> statements)
    {
        Stated<T>? best = null;
        var least = int.MaxValue;
        foreach (var statement in statements)
        {
            if (IsKnown(statement.Cites) && Rank(statement.Cites) is var rank && rank < least)
            {
                (best, least) = (statement, rank);
            }
        }

        return best;
    }
}
