using System.Collections.Immutable;

namespace Fetial.Coverage;

/// <summary>Who owes a promise: one actor, or several of whom at least <paramref name="Needed"/> must act (all of them where they owe it jointly).</summary>
/// <param name="Members">Indices of actors, rising.</param>
public sealed record Guarantor(ImmutableArray<int> Members, int Needed)
{
    public static Guarantor One(int actor) => new([actor], 1);

    /// <summary>Whether the promise stands when these have left.</summary>
    public bool StandsWithout(IReadOnlyCollection<int> left) => Members.Length - Members.Count(left.Contains) >= Needed;

    public bool Equals(Guarantor? other) => other is not null && Needed == other.Needed && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => Members.Aggregate(Needed, static (hash, member) => HashCode.Combine(hash, member));
}
