using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;

namespace Fetial.Situations;

/// <summary>
/// Whether one act is a case of another (design: "the verbs agree through kind of and mirrors, the doers meet, and every role of A lies within B's").
/// </summary>
public sealed class CaseOf(Architecture architecture, ActorResolver actors, ActResolver acts)
{
    private readonly Containment verbs = new(architecture.Vocabulary.Verbs.Length, v => architecture.Vocabulary.Relations[v].KindOf);
    private readonly Containment things = new(architecture.Vocabulary.Things.Length, t => architecture.Vocabulary.Things[t].KindOf);

    private readonly OtherTellings tellings = new(architecture.Vocabulary);

    /// <summary>Relations between the places of the portfolio.</summary>
    public Places Places { get; } = new(architecture);

    /// <summary>The act and its mirrors, each told from another side; the act itself comes first. What several do is told of all and of each of them.</summary>
    public IEnumerable<ActInstance> Tellings(ActInstance act, Frame frame)
    {
        yield return act;
        foreach (var relation in tellings.Of(act.Verb))
        {
            foreach (var told in Tell(relation, act, frame))
            {
                yield return told;
            }
        }
    }

    /// <summary>Whether acts of a verb are told from another side at all.</summary>
    internal bool HasOtherTellings(Verb verb) => !tellings.Of(verb).IsEmpty;

    private IEnumerable<ActInstance> Tell(Act relation, ActInstance act, Frame frame)
    {
        if (acts.Instantiate(relation, act, frame) is { } together)
        {
            yield return together;
        }

        if (act.Doers.Count > 1)
        {
            foreach (var doer in act.Doers.Indices)
            {
                if (acts.Instantiate(relation, act with { Doers = ActorMask.Single(doer), DoerText = architecture.Actors[doer].Name }, frame) is { } one)
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>Whether <paramref name="act"/>, however told, is a case of <paramref name="wider"/>; tells the telling that fits.</summary>
    public ActInstance? Find(ActInstance act, ActInstance wider, Frame frame, DoerTest doers)
    {
        if (IsCase(act, wider, frame, doers))
        {
            return act;
        }

        foreach (var relation in tellings.Of(act.Verb))
        {
            // Telling an act costs more than seeing that its verb cannot fit. Where all doers must lie within, one of them is not enough.
            if (verbs.Reaches(relation.Verb.Index, wider.Verb.Index) && Tell(relation, act, frame).Take(doers == DoerTest.Within ? 1 : int.MaxValue).FirstOrDefault(t => IsCase(t, wider, frame, doers)) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>Whether a verb is another or, through others, a kind of it.</summary>
    public bool IsKind(Verb verb, Verb wider) => verbs.Reaches(verb.Index, wider.Index);

    /// <summary>Whether an act of a verb, told from any side, can be a case of an act of another, whoever does it.</summary>
    public bool CanBe(Verb verb, Verb wider)
    {
        if (verbs.Reaches(verb.Index, wider.Index))
        {
            return true;
        }

        foreach (var relation in tellings.Of(verb))
        {
            if (verbs.Reaches(relation.Verb.Index, wider.Index))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsCase(ActInstance act, ActInstance wider, Frame frame, DoerTest doers)
    {
        if (!verbs.Reaches(act.Verb.Index, wider.Verb.Index))
        {
            return false;
        }

        if (!AreDoers(act.Doers, wider.Doers, doers))
        {
            return false;
        }

        foreach (var (key, value) in wider.Roles)
        {
            if (!IsWithin(act[key], value, frame, doers))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether some acts of the one kind are acts of the other too: the verb of <paramref name="narrow"/> is the other's or a kind of it, the doers meet,
    /// and in every role of <paramref name="wide"/> one lies within the other, or actors of both meet.
    /// </summary>
    public bool Overlap(ActInstance narrow, ActInstance wide, Frame frame)
    {
        if ((!verbs.Reaches(narrow.Verb.Index, wide.Verb.Index) && !verbs.Reaches(wide.Verb.Index, narrow.Verb.Index)) || !MeetDoers(narrow.Doers, wide.Doers))
        {
            return false;
        }

        foreach (var (key, value) in wide.Roles)
        {
            var other = narrow[key];
            var meet = other is ActorsValue a && value is ActorsValue b && MeetDoers(a.Actors, b.Actors);
            if (!meet && !IsWithin(other, value, frame, DoerTest.Meet) && (other is null || !IsWithin(value, other, frame, DoerTest.Meet)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what fills one role lies within what fills another.</summary>
    public bool Lies(RoleValue inner, RoleValue outer, Frame frame) => IsWithin(inner, outer, frame, DoerTest.Within);

    private bool MeetDoers(ActorMask first, ActorMask second) =>
        actors.WithParts(first).Meets(second) || first.Meets(actors.WithParts(second));

    private bool AreDoers(ActorMask first, ActorMask second, DoerTest test) => test switch
    {
        DoerTest.Meet => MeetDoers(first, second),
        DoerTest.Some => first.Meets(actors.WithParts(second)),
        _ => first.IsWithin(actors.WithParts(second)),
    };

    private bool IsWithin(RoleValue? inner, RoleValue outer, Frame frame, DoerTest doers) => (inner, outer) switch
    {
        (null, _) => false,
        (ActorsValue a, ActorsValue b) => !a.Actors.IsOpen && a.Actors.IsWithin(actors.WithParts(b.Actors)) && !a.Actors.IsEmpty,
        (ThingValue a, ThingValue b) => IsWithin(a, b),
        (LocationValue a, LocationValue b) => Places.IsWithin(a.Place, b.Place),
        (ActorsValue a, LocationValue b) => TerritoryOf(a) is { } place && Places.IsWithin(place, b.Place),
        (QuantityValue a, QuantityValue b) => a.Number == b.Number,
        (TextRoleValue a, TextRoleValue b) => a.Id == b.Id || a.Id.StartsWith(b.Id + "/", StringComparison.Ordinal),
        (NestedValue a, NestedValue b) => Tellings(a.Act, frame).Any(t => IsCase(t, b.Act, frame, doers)),
        _ => false,
    };

    private bool IsWithin(ThingValue a, ThingValue b) =>
        b.Thing is null || (a.Thing is not null && things.Reaches(a.Thing.Index, b.Thing.Index));

    private Place? TerritoryOf(ActorsValue value)
    {
        if (value.Actors.Count != 1)
        {
            return null;
        }

        var index = value.Actors.Indices.First();
        return actors.TerritoryOf(index) is { } territory ? new Place(territory, null, null, [], null) : null;
    }

    /// <summary>An act in words: "Borduria leases Port Clam to Atlantia", or without its doers "lease Port Clam to Atlantia".</summary>
    public static string Text(ActInstance act, bool withDoers = true)
    {
        var pattern = act.Verb.Patterns.FirstOrDefault(p => p.Parts.Where(x => x.Role is not null).All(x => x.Role is { } r && act[r] is not null)
            && act.Roles.All(r => p.Parts.Any(x => x.Role == r.Key))) ?? act.Verb.Patterns[0];
        var plural = act.DoerText.Contains(", ", StringComparison.Ordinal);
        var words = pattern.Parts.Select((part, i) => part.Role is { } role
            ? ValueText(act[role])
            : i == 0 && withDoers && !plural ? act.Verb.Forms.Length > 0 && pattern == act.Verb.Patterns[0] ? act.Verb.Forms[0] : Inflection.ThirdPerson(part.Word) : part.Word);
        return $"{(withDoers ? act.DoerText : "")} {string.Join(' ', words.Where(w => w.Length > 0))}".Trim();
    }

    private static string ValueText(RoleValue? value) => value switch
    {
        ActorsValue actors => actors.Text,
        ThingValue { Thing: { } thing } => thing.Name,
        ThingValue { Amount: { } amount } => amount.ToString(),
        LocationValue place => place.Place.ToString(),
        NestedValue nested => Text(nested.Act),
        TextRoleValue text => text.Id,
        QuantityValue quantity => quantity.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "anything",
    };
}
