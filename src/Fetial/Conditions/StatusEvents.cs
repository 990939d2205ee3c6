using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Conditions;

/// <summary>The events that begin or end a status: each verb of the vocabulary that does, with the actors and places of the status in its roles.</summary>
public sealed class StatusEvents(Perspective perspective)
{
    private readonly StatusMakers[] makers = perspective.Lasting(static p => StatusMakers.Of(p.Architecture.Vocabulary));

    public IEnumerable<ActInstance> Starting(StatusPhrase status, Frame frame) =>
        makers[status.Status].Starting.SelectMany(v => Acts(v, perspective.Architecture.Vocabulary.Relations[v.Index].Starts, status, frame));

    public IEnumerable<ActInstance> Ending(StatusPhrase status, Frame frame) =>
        makers[status.Status].Ending.SelectMany(v => Acts(v, perspective.Architecture.Vocabulary.Relations[v.Index].Ends, status, frame));

    private IEnumerable<ActInstance> Acts(Verb verb, ImmutableArray<StatusPhrase> phrases, StatusPhrase wanted, Frame frame)
    {
        foreach (var made in phrases.Where(p => p.Status == wanted.Status && p.Roles.Length == wanted.Roles.Length))
        {
            foreach (var fillers in Orders(wanted))
            {
                if (Act(verb, made, fillers) is { } act)
                {
                    yield return perspective.Acts.Resolve(act, frame);
                }
            }
        }
    }

    /// <summary>"Between A and B" is the same as "between B and A".</summary>
    private IEnumerable<ImmutableArray<Filler>> Orders(StatusPhrase status)
    {
        ImmutableArray<Filler> written = [.. status.Roles.Select(r => r.Value)];
        yield return written;
        if (written.Length == 2 && perspective.Architecture.Vocabulary.Statuses[status.Status].IsSymmetric)
        {
            yield return [written[1], written[0]];
        }
    }

    private static Act? Act(Verb verb, StatusPhrase made, ImmutableArray<Filler> fillers)
    {
        ActorSet? subject = null;
        var roles = ImmutableArray.CreateBuilder<KeyValuePair<RoleKey, Filler>>();
        for (var i = 0; i < fillers.Length; i++)
        {
            var role = made.Roles[i].Value switch
            {
                ActorsFiller { Actors.Terms: [{ Role: { } actor }] } => actor,
                RoleFiller other => other.Role,
                _ => (RoleKey?)null,
            };
            if (role is not { } key)
            {
                continue;
            }

            if (key.Role != Role.Subject)
            {
                roles.Add(new(key, fillers[i]));
            }
            else if (fillers[i] is ActorsFiller doers)
            {
                subject = doers.Actors;
            }
        }

        return subject is null ? null : new Act(verb, subject, roles.ToImmutable(), 0);
    }
}
