using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>What is declared with slots on which sources may differ.</summary>
public interface IContested<T>
    where T : IContested<T>
{
    /// <summary>The slots on which sources differ; seen from a standpoint, those that it leaves open.</summary>
    ImmutableArray<Contest<T>> Contests { get; }

    /// <summary>The same with one slot as <paramref name="reading"/> has it.</summary>
    T Taking(string slot, T reading);

    T WithContests(ImmutableArray<Contest<T>> contests);
}
