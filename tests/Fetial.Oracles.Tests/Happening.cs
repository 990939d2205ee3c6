using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>
/// A set of single happenings, told from one side only: by any of the doers, to any of the actors, with any thing of a kind, at any place within a place.
/// Roles that the telling does not have are null.
/// </summary>
internal sealed record Happening(string Verb, ImmutableArray<string> Doers, ImmutableArray<string>? Actors, string? Thing, string? Place, string? Body, Happening? Event)
{
    /// <summary>What is fetched by one is baked by the other: both are kept as baking.</summary>
    public static Happening Of(ImmutableArray<string> doers, TinyAct act)
    {
        var nested = act.Event is { } deed ? Of(deed.Doers.Members, deed.Act) : null;
        return act.Verb == "fetch"
            ? new Happening("bake", act.Actors?.Members ?? [], doers, act.Thing, null, null, null)
            : new Happening(act.Verb, doers, act.Actors?.Members, act.Thing, act.Place, act.Body, nested);
    }

    /// <summary>Every single happening in the set.</summary>
    public IEnumerable<Happening> Singles =>
        from verb in TinyVocabulary.Verbs.Where(v => TinyVocabulary.IsVerb(v.Name, Verb))
        from doer in Doers
        from actor in Actors ?? [""]
        from thing in Thing is null ? [null] : TinyVocabulary.Things.Select(t => (string?)t.Name).Where(t => TinyVocabulary.IsThing(t ?? "", Thing))
        from place in Place is null ? [null] : TinyVocabulary.Places.Select(t => (string?)t.Name).Where(t => TinyVocabulary.IsPlace(t ?? "", Place))
        from happened in Event is null ? [null] : Event.Singles.Select(e => (Happening?)e)
        select new Happening(verb.Name, [doer], Actors is null ? null : [actor], thing, place, Body, happened);

    /// <summary>Whether a single happening is one of these.</summary>
    public bool Holds(Happening single) =>
        TinyVocabulary.IsVerb(single.Verb, Verb)
        && Doers.Contains(single.Doers[0])
        && (Actors is not { } actors || (single.Actors is { } other && actors.Contains(other[0])))
        && (Thing is not { } thing || (single.Thing is { } kind && TinyVocabulary.IsThing(kind, thing)))
        && (Place is not { } place || (single.Place is { } at && TinyVocabulary.IsPlace(at, place)))
        && (Body is null || Body == single.Body)
        && (Event is not { } wanted || (single.Event is { } told && told.IsWithin(wanted)));

    /// <summary>Whether every way to bring this about is one of the others: there is no way around.</summary>
    public bool IsWithin(Happening other) => Singles.All(other.Holds);
}
