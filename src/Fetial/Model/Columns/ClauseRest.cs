using System.Collections.Immutable;

namespace Fetial.Model.Columns;

/// <summary>What few clauses say; kept beside the columns.</summary>
internal sealed record ClauseRest
{
    public static ClauseRest None { get; } = new();

    public string? Gist { get; init; }

    public ImmutableArray<string> PartOf { get; init; } = [];

    public ImmutableArray<string> SameAs { get; init; } = [];

    public ImmutableArray<string> Through { get; init; } = [];

    public ImmutableArray<string> OutOf { get; init; } = [];

    public string? Per { get; init; }

    public bool WhereAnew { get; init; }

    public ActorSet? DecidedBy { get; init; }

    public ImmutableArray<string> SubjectTo { get; init; } = [];

    public ImmutableArray<string> Notwithstanding { get; init; } = [];

    public string? Scenario { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<Contest<Commitment>> Contests { get; init; } = [];
}
