using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A verb with its roles filled. <paramref name="Subject"/> is null for the act of a commitment: its bearers do it.</summary>
public sealed record Act(Verb Verb, ActorSet? Subject, ImmutableArray<KeyValuePair<RoleKey, Filler>> Roles, int PatternIndex)
{
    /// <summary>What fills the first place of this role, or null.</summary>
    public Filler? this[Role role]
    {
        get
        {
            foreach (var filled in Roles)
            {
                if (filled.Key.Role == role)
                {
                    return filled.Value;
                }
            }

            return null;
        }
    }

    public Filler? this[RoleKey key]
    {
        get
        {
            foreach (var filled in Roles)
            {
                if (filled.Key == key)
                {
                    return filled.Value;
                }
            }

            return null;
        }
    }
}
