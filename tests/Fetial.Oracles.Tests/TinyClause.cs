using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>One commitment.</summary>
/// <param name="Suffices">How many of the bearers suffice; null where each of them is bound.</param>
/// <param name="Word">must, will, intends to, may.</param>
internal sealed record TinyClause(string Text, string Part, TinyActors Who, int? Suffices, string Word, bool Negated, TinyAct Act)
{
    public int? From { get; init; }

    public int? To { get; init; }

    public ImmutableArray<TinyCondition> When { get; init; } = [];

    public ImmutableArray<TinyCondition> While { get; init; } = [];

    public ImmutableArray<TinyCondition> Unless { get; init; } = [];

    public TinyCondition? Until { get; init; }

    public TinyActors? Needs { get; init; }

    public ImmutableArray<string> Where { get; init; } = [];

    public ImmutableArray<string> SubjectTo { get; init; } = [];

    public ImmutableArray<string> Notwithstanding { get; init; } = [];

    public string Id => $"{Text}/{Part}";

    public bool Commits => Word != "may";
}
