using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Model;

/// <summary>A list of actors as written, with how they bear: each, jointly, or any <paramref name="Number"/> of them.</summary>
public sealed record ActorSet(BearingMode Mode, int? Number, ImmutableArray<ActorTerm> Terms)
{
    public static ActorSet Single(Actor actor) =>
        new(BearingMode.EachOf, null, [new ActorTerm(PartyKind.Name, actor, null, [], null, null, null)]);

    public bool HasUndefined => Terms.Any(t => t.Form == PartyKind.Undefined);
}
