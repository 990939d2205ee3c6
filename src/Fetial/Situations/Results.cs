using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// The results of a commitment (design, "Result"): in are its own act, what that act is done by means of, and the event its verb favours; out are
/// a prohibited act, and otherwise the events its verb excludes. Mirrors are added when results are compared.
/// </summary>
public sealed class Results(Architecture architecture, ActorResolver actors, ActResolver acts)
{
    private readonly bool?[] fixedRelations = new bool?[architecture.Vocabulary.Verbs.Length];
    private readonly VerbRelations[]?[] bringing = new VerbRelations[]?[architecture.Vocabulary.Verbs.Length];

    /// <summary>The results of what a clause commits to; permissions and powers left out.</summary>
    /// <param name="clause">The commitment.</param>
    /// <param name="day">The day on which lists of actors are read.</param>
    public IEnumerable<Result> Of(Commitment clause, int day) => Of(clause, day, static d => d.Commits);

    /// <summary>The results of those acts of a clause whose words count.</summary>
    public IEnumerable<Result> Of(Commitment clause, int day, Func<Duty, bool> counts)
    {
        var found = new List<Result>(2);
        AddTo(found, clause, day, counts);
        return found;
    }

    /// <summary>Adds the results of those acts of a clause whose words count to a list.</summary>
    internal void AddTo(List<Result> found, Commitment clause, int day, Func<Duty, bool> counts)
    {
        foreach (var duty in clause.Acts)
        {
            if (counts(duty))
            {
                Add(found, clause, duty, day);
            }
        }
    }

    /// <summary>Whether a clause has the same results on whatever day its lists of actors are read: none of the lists changes, nor do those of what its acts bring with them.</summary>
    internal bool AreFixed(Commitment clause)
    {
        if (!AreNames(clause.Bearers))
        {
            return false;
        }

        foreach (var duty in clause.Acts)
        {
            if (!IsFixed(duty.Act) || !(fixedRelations[duty.Act.Verb.Index] ??= (bringing[duty.Act.Verb.Index] ??= Bringing(duty.Act.Verb)).All(AreFixed)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFixed(VerbRelations relations) => relations.ByMeansOf.Concat(relations.Favours).Concat(relations.Excludes).All(IsFixed);

    private static bool IsFixed(Act act)
    {
        if (act.Subject is { } subject && !AreNames(subject))
        {
            return false;
        }

        foreach (var (_, filler) in act.Roles)
        {
            if (filler is ActorsFiller set ? !AreNames(set.Actors) : filler is EventFiller)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Names of single actors, roles of a verb and all of a kind mean the same on every day.</summary>
    private static bool AreNames(ActorSet set)
    {
        foreach (var term in set.Terms)
        {
            if (term.Role is null && term is not ({ Form: PartyKind.Any } or { Form: PartyKind.Name, Actor.Kind: not (ActorKind.Class or ActorKind.Group or ActorKind.Coalition) }))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(List<Result> found, Commitment clause, Duty duty, int day)
    {
        var bearers = actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, day));
        var text = acts.TextOf(clause.Bearers);
        var frame = new Frame(clause.Instrument, bearers.Count == 1 ? bearers.Lowest : null, day);
        var own = acts.Resolve(duty.Act, bearers, text, frame);
        if (duty.Negated)
        {
            found.Add(new Result(clause, duty, ResultSide.Out, own, true, false));
            return;
        }

        found.Add(new Result(clause, duty, ResultSide.In, own, true, own.Verb.Once));

        // Whoever does a narrower act does the wider one too, with all that this brings with it.
        foreach (var relations in bringing[own.Verb.Index] ??= Bringing(own.Verb))
        {
            found.AddRange(Of(clause, duty, own, frame, relations));
        }
    }

    /// <summary>The relations of a verb and of wider ones that bring something with them; most verbs have none.</summary>
    private VerbRelations[] Bringing(Verb verb) =>
    [
        .. Ancestry.Upwards(verb.Index, v => architecture.Vocabulary.Relations[v].KindOf).Select(v => architecture.Vocabulary.Relations[v])
            .Where(r => !r.ByMeansOf.IsEmpty || !r.Favours.IsEmpty || r.FavoursEvent || !r.Excludes.IsEmpty || r.ExcludesEvent),
    ];

    private IEnumerable<Result> Of(Commitment clause, Duty duty, ActInstance own, Frame frame, VerbRelations relations)
    {
        foreach (var means in relations.ByMeansOf)
        {
            if (acts.Instantiate(means, own, frame) is { } act)
            {
                yield return new Result(clause, duty, ResultSide.In, act, true, act.Verb.Once);
            }
        }

        foreach (var wanted in Wanted(relations.Favours, relations.FavoursEvent, own, frame))
        {
            yield return new Result(clause, duty, ResultSide.In, wanted, false, own.Verb.Once && wanted.Verb.Once);
        }

        foreach (var excluded in Wanted(relations.Excludes, relations.ExcludesEvent, own, frame))
        {
            yield return new Result(clause, duty, ResultSide.Out, excluded, false, false);
        }
    }

    private IEnumerable<ActInstance> Wanted(IEnumerable<Act> relations, bool theEvent, ActInstance own, Frame frame)
    {
        foreach (var relation in relations)
        {
            if (HasRoles(relation, own) && acts.Instantiate(relation, own, frame) is { } act)
            {
                yield return act;
            }
        }

        if (theEvent && own[new RoleKey(Role.Event, 0)] is NestedValue nested)
        {
            yield return nested.Act;
        }
    }

    /// <summary>Whether the act fills every role that the relation takes from it; without one of them the relation would say more than it does.</summary>
    private static bool HasRoles(Act relation, ActInstance own) =>
        relation.Roles.All(r => r.Value is not RoleFiller { Role: var role } || role.Role == Role.Subject || own.Find(role) is not null);
}
