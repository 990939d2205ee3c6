using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Model;

/// <summary>A list of actors as written, with how they bear: each, jointly, or any <paramref name="Number"/> of them.</summary>
public sealed record ActorSet(BearingMode Mode, int? Number, ImmutableArray<ActorTerm> Terms)
{
    public static ActorSet Single(Actor actor) =>
        new(BearingMode.EachOf, null, [new ActorTerm(PartyKind.Name, actor, null, [], null, null, null)]);

    /// <summary>Whether one of those meant is enough to act or to decide: "any state", "any member of", "either party", or any so many of a list.</summary>
    public bool AnyWillDo => Mode == BearingMode.AnyOf || Terms.Any(t => t.AnyMember || t.Form is PartyKind.Any or PartyKind.EitherParty);

    /// <summary>How many of those meant must consent or decide; null for all of them.</summary>
    public int? Needed => Mode == BearingMode.AnyOf ? Number ?? 1 : Terms.Any(t => t.AnyMember || t.Form == PartyKind.EitherParty) ? 1 : null;

    public bool HasUndefined => Terms.Any(t => t.Form == PartyKind.Undefined);
}
