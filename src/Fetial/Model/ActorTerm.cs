using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Model;

/// <summary>One entry of a list of actors, resolved at a day in the frame of a text (see ActorResolver).</summary>
/// <param name="Actor">The named actor, or the organisation of "every member of".</param>
/// <param name="Kind">For "any state": the kind meant.</param>
/// <param name="Except">Actors left out.</param>
/// <param name="ExceptRole">In relations of a verb ("any state except ACTOR"): the role whose actors are left out.</param>
/// <param name="Role">In relations of a verb: the role meant.</param>
public sealed record ActorTerm(
    PartyKind Form,
    Actor? Actor,
    ActorKind? Kind,
    ImmutableArray<Actor> Except,
    RoleKey? ExceptRole,
    RoleKey? Role,
    string? Undefined)
{
    /// <summary>"Any member of": any one of those meant will do; "every member of" means all of them.</summary>
    public bool AnyMember { get; init; }
}
