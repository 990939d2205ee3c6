using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// The sentences by which an act of a verb is told from another side: the mirrors of the verb and of those that it is a kind of, and, because a mirror
/// shows one happening, the way back from the mirrors that lead to any of them.
/// </summary>
internal sealed class OtherTellings
{
    private readonly ImmutableArray<Act>[] byVerb;

    public OtherTellings(Vocabulary vocabulary)
    {
        var back = vocabulary.Verbs
            .SelectMany(v => vocabulary.Relations[v.Index].Mirrors.Select(m => (m.Verb.Index, Telling: Inverse(v, m))))
            .ToLookup(m => m.Index, m => m.Telling);
        byVerb = new ImmutableArray<Act>[vocabulary.Verbs.Length];
        for (var verb = 0; verb < byVerb.Length; verb++)
        {
            var wider = Ancestry.Upwards(verb, v => vocabulary.Relations[v].KindOf);
            var tellings = wider.SelectMany(w => vocabulary.Relations[w].Mirrors).ToList();
            foreach (var inverse in wider.SelectMany(w => back[w]).OfType<Act>())
            {
                // "A meets B" mirrors itself: its way back is the mirror.
                if (inverse.Verb.Index != verb && !tellings.Exists(t => t.Verb.Index == inverse.Verb.Index))
                {
                    tellings.Add(inverse);
                }
            }

            byVerb[verb] = [.. tellings];
        }
    }

    /// <summary>Relations over the roles of the verb, each with its own verb.</summary>
    public ImmutableArray<Act> Of(Verb verb) => byVerb[verb.Index];

    /// <summary>"receive" mirrors "ACTOR supplies THING to SUBJECT", so to supply is that "ACTOR receives THING from SUBJECT"; null where the mirror names something of its own.</summary>
    private static Act? Inverse(Verb told, Act mirror)
    {
        if (mirror.Subject is not { Terms: [{ Role: { } doer, ExceptRole: null } term] })
        {
            return null;
        }

        var roles = ImmutableArray.CreateBuilder<KeyValuePair<RoleKey, Filler>>();
        var subject = doer.Role == Role.Subject ? Whoever(doer) : null;
        if (subject is null)
        {
            roles.Add(new(doer, new ActorsFiller(Whoever(new RoleKey(Role.Subject, 0)))));
        }

        foreach (var (key, filler) in mirror.Roles)
        {
            switch (filler)
            {
                case RoleFiller { Role: var role } when role.Role == key.Role:
                    roles.Add(new(role, new RoleFiller(key)));
                    break;
                case ActorsFiller { Actors.Terms: [{ Role: { } role, ExceptRole: null }] } when role.Role == Role.Subject && subject is null:
                    subject = Whoever(key);
                    break;
                case ActorsFiller { Actors.Terms: [{ Role: { } role, ExceptRole: null }] } when role.Role == key.Role:
                    roles.Add(new(role, new ActorsFiller(Whoever(key))));
                    break;
                default:
                    return null;
            }
        }

        return subject is null ? null : new Act(told, subject, roles.ToImmutable(), 0);

        ActorSet Whoever(RoleKey role) => new(BearingMode.EachOf, null, [term with { Role = role }]);
    }
}
