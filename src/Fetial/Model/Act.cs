using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A verb with its roles filled. <paramref name="Subject"/> is null for the act of a commitment: its bearers do it.</summary>
public sealed record Act(Verb Verb, ActorSet? Subject, ImmutableArray<KeyValuePair<RoleKey, Filler>> Roles, int PatternIndex)
{
    public Filler? this[Role role] => Roles.FirstOrDefault(r => r.Key.Role == role).Value;

    public Filler? this[RoleKey key] => Roles.FirstOrDefault(r => r.Key == key).Value;
}
