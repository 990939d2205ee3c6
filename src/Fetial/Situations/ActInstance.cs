using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>An act with everything in it resolved on a day: who does it, to whom, with what, where.</summary>
/// <param name="DoerText">The doers as a reader names them.</param>
public sealed record ActInstance(Verb Verb, ActorMask Doers, string DoerText, ImmutableArray<KeyValuePair<RoleKey, RoleValue>> Roles)
{
    public RoleValue? this[RoleKey key]
    {
        get
        {
            foreach (var role in Roles)
            {
                if (role.Key == key)
                {
                    return role.Value;
                }
            }

            return null;
        }
    }

    /// <summary>By role, and where the pattern has two of a kind, the first.</summary>
    public RoleValue? Find(RoleKey key) => this[key] ?? (key.Ordinal > 0 ? this[key with { Ordinal = 0 }] : null);
}
