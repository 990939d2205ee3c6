using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>Resolves bound acts on a day, and instantiates the relations of a verb for an act.</summary>
public sealed class ActResolver(ActorResolver actors)
{
    private const int MostKept = 1_000_000;

    private readonly Dictionary<object, string> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>What fills the roles of acts that mean the same in every text and on every day; one object for all clauses that speak of the act.</summary>
    private readonly Dictionary<object, ImmutableArray<KeyValuePair<RoleKey, RoleValue>>> plain = new(ReferenceEqualityComparer.Instance);

    /// <summary>An act with its own subject, or done by <paramref name="doers"/> where it has none.</summary>
    public ActInstance Resolve(Act act, ActorMask doers, string doerText, Frame frame)
    {
        var mask = act.Subject is { } subject ? actors.Resolve(subject, frame) : doers;
        var text = act.Subject is { } written ? TextOf(written) : doerText;
        return new ActInstance(act.Verb, mask, text, RolesOf(act, frame));
    }

    private ImmutableArray<KeyValuePair<RoleKey, RoleValue>> RolesOf(Act act, Frame frame)
    {
        if (plain.TryGetValue(act, out var known))
        {
            return known;
        }

        var roles = ImmutableArray.CreateBuilder<KeyValuePair<RoleKey, RoleValue>>(act.Roles.Length);
        var isPlain = true;
        foreach (var role in act.Roles)
        {
            isPlain &= ActorResolver.IsPlain(role.Value);
            if (Resolve(role.Value, frame) is { } value)
            {
                roles.Add(new(role.Key, value));
            }
        }

        var resolved = roles.DrainToImmutable();
        if (isPlain && plain.Count < MostKept)
        {
            plain[act] = resolved;
        }

        return resolved;
    }

    /// <summary>A relation of the verb of <paramref name="act"/> with the act's own roles put in; null where it needs a role that the act lacks as its doer.</summary>
    public ActInstance? Instantiate(Act relation, ActInstance act, Frame frame)
    {
        if (relation.Subject is not { } subject)
        {
            return null;
        }

        var doers = Substitute(subject, act, frame);
        if (doers is null || (doers.Actors.IsEmpty && !doers.Actors.IsOpen))
        {
            return null;
        }

        var roles = ImmutableArray.CreateBuilder<KeyValuePair<RoleKey, RoleValue>>();
        foreach (var (key, filler) in relation.Roles)
        {
            if (Substitute(key, filler, act, frame) is { } value)
            {
                roles.Add(new(key, value));
            }
        }

        return new ActInstance(relation.Verb, doers.Actors, doers.Text, roles.ToImmutable());
    }

    /// <summary>A list of actors in words.</summary>
    public string TextOf(ActorSet actors)
    {
        if (!texts.TryGetValue(actors, out var text))
        {
            texts[actors] = text = Sentences.ActorsText(actors);
        }

        return text;
    }

    public ActInstance Resolve(Act act, Frame frame) => Resolve(act, ActorMask.Empty, "", frame);

    /// <summary>What a filler means on a day; null for a role.</summary>
    public RoleValue? Value(Filler filler, Frame frame) => Resolve(filler, frame);

    /// <summary>What a filler of a relation means for an act: roles are those of the act.</summary>
    public RoleValue? Value(RoleKey key, Filler filler, ActInstance act, Frame frame) => Substitute(key, filler, act, frame);

    private RoleValue? Resolve(Filler filler, Frame frame) => filler switch
    {
        ActorsFiller set => new ActorsValue(actors.Resolve(set.Actors, frame), TextOf(set.Actors)),
        ThingFiller thing => new ThingValue(thing.Thing, thing.Amount),
        PlaceFiller place => new LocationValue(place.Place),
        NumberFiller number => new QuantityValue(number.Number),
        EventFiller nested => new NestedValue(Resolve(nested.Act, frame)),
        TextFiller text => new TextRoleValue(text.Id),
        _ => null,
    };

    private RoleValue? Substitute(RoleKey key, Filler filler, ActInstance act, Frame frame)
    {
        switch (filler)
        {
            case RoleFiller role:
                var value = role.Role.Role == Role.Subject ? new ActorsValue(act.Doers, act.DoerText) : act.Find(role.Role);
                return key.Role == Role.Place && value is ActorsValue owner ? TerritoryOf(owner) : value;
            case ActorsFiller set:
                return Substitute(set.Actors, act, frame);
            case PlaceFiller or ThingFiller or NumberFiller or TextFiller:
                return Resolve(filler, frame);
            default:
                return null;
        }
    }

    private ActorsValue? Substitute(ActorSet set, ActInstance act, Frame frame)
    {
        // Most relations name one role of the act in each place.
        if (set.Terms is [{ Role: { } only, ExceptRole: null }])
        {
            return only.Role == Role.Subject ? new ActorsValue(act.Doers, act.DoerText) : act.Find(only) as ActorsValue;
        }

        var mask = ActorMask.Empty;
        var texts = new List<string>();
        foreach (var term in set.Terms)
        {
            if (term.Role is { } role)
            {
                if (role.Role == Role.Subject)
                {
                    mask = mask.Union(act.Doers);
                    texts.Add(act.DoerText);
                }
                else if (act.Find(role) is ActorsValue value)
                {
                    mask = mask.Union(value.Actors);
                    texts.Add(value.Text);
                }
                else
                {
                    return null;
                }
            }
            else
            {
                var resolved = actors.Resolve(term, frame);
                var except = term.ExceptRole is { } left && act.Find(left) is ActorsValue leftOut ? leftOut.Actors : ActorMask.Empty;
                mask = mask.Union(resolved.Except(except));
                texts.Add(term.ExceptRole is null ? Sentences.ActorsText(new ActorSet(BearingMode.EachOf, null, [term])) : $"any {term.Kind?.ToString().ToLowerInvariant()}");
            }
        }

        return new ActorsValue(mask, string.Join(", ", texts));
    }

    /// <summary>The land of a single state; null where several or none are meant.</summary>
    private LocationValue? TerritoryOf(ActorsValue owner)
    {
        if (owner.Actors.Count != 1)
        {
            return null;
        }

        var index = owner.Actors.Indices.First();
        return actors.TerritoryOf(index) is { } territory
            ? new LocationValue(new Place(territory, null, null, [], null))
            : null;
    }
}
