using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Conditions;

/// <summary>At least <paramref name="Needed"/> of the terms, from 1 to their number: all of them, any of them, or a majority.</summary>
public sealed record KeyThreshold(int Needed, ImmutableArray<KeyForm> Terms) : KeyForm
{
    public bool Equals(KeyThreshold? other) => other is not null && Needed == other.Needed && Terms.SequenceEqual(other.Terms);

    public override int GetHashCode() => Terms.Aggregate(Needed, static (hash, term) => HashCode.Combine(hash, term));

    internal bool IsEnough(ActorMask actors, bool openIsMet)
    {
        var met = 0;
        foreach (var term in Terms)
        {
            if (term.IsMet(actors, openIsMet) && ++met == Needed)
            {
                return true;
            }
        }

        return false;
    }
}
