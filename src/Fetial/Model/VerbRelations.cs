using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>How a verb stands to others: sentences over its roles. Indices are those of <see cref="Vocabulary.Verbs"/>.</summary>
public sealed record VerbRelations(
    ImmutableArray<int> KindOf,
    ImmutableArray<Act> ByMeansOf,
    ImmutableArray<Act> Mirrors,
    ImmutableArray<Act> Excludes,
    bool ExcludesEvent,
    ImmutableArray<Act> Favours,
    bool FavoursEvent,
    ImmutableArray<StatusPhrase> Starts,
    ImmutableArray<StatusPhrase> Ends,
    ImmutableArray<Holder> HeldBy,
    Measure? Measures)
{
    public static VerbRelations None { get; } = new([], [], [], [], false, [], false, [], [], [], null);
}
