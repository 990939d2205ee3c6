using System.Collections.Immutable;

namespace Fetial.Model.Columns;

/// <summary>
/// When bound values say the same, part by part. Records with lists compare those by reference; this looks into them. Symbols (verbs, actors, territories) are the
/// same where their numbers are.
/// </summary>
public sealed class SameContent : IEqualityComparer<ActorSet>, IEqualityComparer<Act>, IEqualityComparer<Formula>, IEqualityComparer<Duty>, IEqualityComparer<Place>,
    IEqualityComparer<ImmutableArray<Place>>, IEqualityComparer<ImmutableArray<Duty>>, IEqualityComparer<ImmutableArray<Citation>>
{
    public static SameContent Comparer { get; } = new();

    public bool Equals(ActorSet? x, ActorSet? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Mode == y.Mode && x.Number == y.Number && All(x.Terms, y.Terms, static (a, b) => Same(a, b)));

    public int GetHashCode(ActorSet obj)
    {
        var hash = ((int)obj.Mode * 31) + obj.Terms.Length;
        foreach (var term in obj.Terms)
        {
            hash = (hash * 31) + ((int)term.Form * 7) + (term.Actor?.Index ?? -1) + (int)(term.Kind ?? 0);
        }

        return hash;
    }

    public bool Equals(Act? x, Act? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Verb.Index == y.Verb.Index && x.PatternIndex == y.PatternIndex && Equals(x.Subject, y.Subject) && Same(x.Roles, y.Roles));

    public int GetHashCode(Act obj) =>
        HashCode.Combine(obj.Verb.Index, obj.PatternIndex, obj.Subject is { } subject ? GetHashCode(subject) : 0, Hash(obj.Roles));

    public bool Equals(Formula? x, Formula? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (AllOf a, AllOf b) => All(a.Terms, b.Terms, Equals),
        (AnyOf a, AnyOf b) => All(a.Terms, b.Terms, Equals),
        (Negation a, Negation b) => Equals(a.Term, b.Term),
        (Atom a, Atom b) => a.Text == b.Text && Same(a, b),
        _ => false,
    };

    public int GetHashCode(Formula obj) => obj switch
    {
        AllOf all => Hash(1, all.Terms),
        AnyOf any => Hash(2, any.Terms),
        Negation negation => (GetHashCode(negation.Term) * 31) + 3,
        Atom atom => string.GetHashCode(atom.Text, StringComparison.Ordinal),
        _ => 0,
    };

    public bool Equals(Duty? x, Duty? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.Word == y.Word && x.Negated == y.Negated && Equals(x.Act, y.Act));

    public int GetHashCode(Duty obj) => (GetHashCode(obj.Act) * 31) + ((int)obj.Word * 2) + (obj.Negated ? 1 : 0);

    public bool Equals(Place? x, Place? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Territory?.Index == y.Territory?.Index && x.Border == y.Border && x.ControlledBy?.Index == y.ControlledBy?.Index
            && x.Undefined == y.Undefined && All(x.Except, y.Except, Equals));

    public int GetHashCode(Place obj) => ((obj.Territory?.Index ?? -1) * 31) + (obj.ControlledBy?.Index ?? -1) + obj.Except.Length;

    public bool Equals(ImmutableArray<Place> x, ImmutableArray<Place> y) => All(x, y, Equals);

    public int GetHashCode(ImmutableArray<Place> obj) => obj.Length == 0 ? 0 : (GetHashCode(obj[0]) * 31) + obj.Length;

    public bool Equals(ImmutableArray<Duty> x, ImmutableArray<Duty> y) => All(x, y, Equals);

    public int GetHashCode(ImmutableArray<Duty> obj) => obj.Length == 0 ? 0 : (GetHashCode(obj[0]) * 31) + obj.Length;

    public bool Equals(ImmutableArray<Citation> x, ImmutableArray<Citation> y) => All(x, y, static (a, b) => a.Source.Index == b.Source.Index && a.Locator == b.Locator);

    public int GetHashCode(ImmutableArray<Citation> obj) =>
        obj.Length == 0 ? 0 : (string.GetHashCode(obj[0].Locator, StringComparison.Ordinal) * 31) + (obj[0].Source.Index * 7) + obj.Length;

    private bool Same(Atom first, Atom second) => (first, second) switch
    {
        (EventAtom a, EventAtom b) => a.Anew == b.Anew && a.AfterDay == b.AfterDay && Equals(a.Act, b.Act) && Equals(a.AfterAct, b.AfterAct),
        (StatusAtom a, StatusAtom b) => a.Phrase.Status == b.Phrase.Status && Same(a.Phrase.Roles, b.Phrase.Roles),
        (StateOfTextAtom a, StateOfTextAtom b) => a.Id == b.Id && a.State == b.State,
        (OpenAtom a, OpenAtom b) => a.Wording == b.Wording && a.Defined == b.Defined && Equals(a.DecidedBy, b.DecidedBy),
        (ConsentAtom a, ConsentAtom b) => a.Kind == b.Kind && a.Each == b.Each && Equals(a.Of, b.Of),
        (CountAtom a, CountAtom b) => a.Number == b.Number && Equals(a.Of, b.Of) && Equals(a.Act, b.Act),
        _ => false,
    };

    private static bool Same(ActorTerm first, ActorTerm second) =>
        ReferenceEquals(first, second)
        || (first.Form == second.Form && first.Actor?.Index == second.Actor?.Index && first.Kind == second.Kind && first.AnyMember == second.AnyMember && first.Role == second.Role
            && first.ExceptRole == second.ExceptRole && first.Undefined == second.Undefined && All(first.Except, second.Except, static (a, b) => a.Index == b.Index));

    private bool Same(ImmutableArray<KeyValuePair<RoleKey, Filler>> first, ImmutableArray<KeyValuePair<RoleKey, Filler>> second) =>
        All(first, second, (a, b) => a.Key == b.Key && Same(a.Value, b.Value));

    private bool Same(Filler first, Filler second) => ReferenceEquals(first, second) || (first, second) switch
    {
        (ActorsFiller a, ActorsFiller b) => Equals(a.Actors, b.Actors),
        (ThingFiller a, ThingFiller b) => a.Thing?.Index == b.Thing?.Index && a.Amount == b.Amount,
        (PlaceFiller a, PlaceFiller b) => Equals(a.Place, b.Place),
        (EventFiller a, EventFiller b) => Equals(a.Act, b.Act),
        (NumberFiller, NumberFiller) or (TextFiller, TextFiller) or (RoleFiller, RoleFiller) => first == second,
        _ => false,
    };

    private int Hash(ImmutableArray<KeyValuePair<RoleKey, Filler>> roles)
    {
        var hash = roles.Length;
        foreach (var (key, filler) in roles)
        {
            hash = (hash * 31) + key.GetHashCode() + (filler switch
            {
                ActorsFiller actors => GetHashCode(actors.Actors),
                ThingFiller thing => HashCode.Combine(thing.Thing?.Index, thing.Amount?.Number),
                PlaceFiller place => GetHashCode(place.Place),
                NumberFiller number => number.Number.GetHashCode(),
                EventFiller nested => GetHashCode(nested.Act),
                TextFiller text => string.GetHashCode(text.Id, StringComparison.Ordinal),
                RoleFiller role => role.Role.GetHashCode(),
                _ => 0,
            });
        }

        return hash;
    }

    private int Hash(int seed, ImmutableArray<Formula> terms)
    {
        var hash = seed + terms.Length;
        foreach (var term in terms)
        {
            hash = (hash * 31) + GetHashCode(term);
        }

        return hash;
    }

    private static bool All<T>(ImmutableArray<T> first, ImmutableArray<T> second, Func<T, T, bool> same)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (!same(first[i], second[i]))
            {
                return false;
            }
        }

        return true;
    }
}
