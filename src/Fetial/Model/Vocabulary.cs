using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>All verbs, things, statuses and ladders that a portfolio may use.</summary>
public sealed record Vocabulary(
    ImmutableArray<Verb> Verbs,
    ImmutableArray<VerbRelations> Relations,
    ImmutableArray<Thing> Things,
    ImmutableArray<Status> Statuses,
    ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Ladders)
{
    /// <summary>Whether <paramref name="verb"/> is <paramref name="wider"/> or, through <c>kind of</c>, a case of it.</summary>
    public bool IsKindOf(Verb verb, Verb wider) => Ancestry.Reaches(verb.Index, wider.Index, v => Relations[v].KindOf);

    public bool IsKindOf(Thing thing, Thing wider) => Ancestry.Reaches(thing.Index, wider.Index, t => Things[t].KindOf);
}
