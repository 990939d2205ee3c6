using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>Scopes as they are read: "Atlantia within line 1975, except Faraway Islands".</summary>
internal static class PlaceEnglish
{
    public static string Of(Place place) => place.Territory is not { } territory
        ? $"a place (left open: “{place.Undefined}”)"
        : EnglishArticles.Place(territory)
            + (place.Border is { } border ? $" within {Border(border)}" : "")
            + (place.ControlledBy is { } holder ? $" as far as controlled by {EnglishArticles.Actor(holder)}" : "")
            + (place.Except.IsEmpty ? "" : $", except {EnglishList.And(place.Except.Select(Of))}");

    public static string Of(ImmutableArray<Place> places) => EnglishList.And(places.Select(Of));

    /// <summary>"in Atlantia", "along the contact line".</summary>
    public static string In(ImmutableArray<Place> places) =>
        places is [{ Territory: { } territory }, ..] && territory.Name.Split(' ').Any(w => w is "line" or "border") ? $"along {Of(places)}" : $"in {Of(places)}";

    /// <summary>The scope of a clause: its own narrows that of the text; where both cut the same territory they are read as one.</summary>
    /// <param name="sentence">What was said so far: the whole land of an actor that it names needs no repeating.</param>
    public static string ScopeOf(Architecture architecture, Commitment clause, string sentence)
    {
        var text = clause.Instrument.Where;
        if (clause.Where is not { } own)
        {
            var told = text.All(p => IsPlain(p) && p.Territory is { Owner: not null } land && sentence.Contains(land.Name, StringComparison.Ordinal));
            return told || clause.WhereAnew ? "" : $"scope of the text: {Of(text)}";
        }

        var places = new Places(architecture);
        if (clause.WhereAnew || text.IsEmpty || own.Value.All(p => text.Any(t => IsPlain(t) && places.IsWithin(p, t))))
        {
            return In(own.Value);
        }

        if (own.Value is [{ } mine] && text is [{ } whole] && mine.Territory is { } territory && territory.Index == whole.Territory?.Index)
        {
            var merged = mine with
            {
                Border = mine.Border ?? whole.Border,
                ControlledBy = mine.ControlledBy ?? whole.ControlledBy,
                Except = [.. mine.Except.Concat(whole.Except).DistinctBy(p => p.ToString())],
            };
            var kept = (mine.Border is null || whole.Border is null || mine.Border == whole.Border)
                && (mine.ControlledBy is null || whole.ControlledBy is null || mine.ControlledBy.Index == whole.ControlledBy.Index);
            if (kept)
            {
                return In([merged]);
            }
        }

        return $"{In(own.Value)}, within the scope of the text ({Of(text)})";
    }

    private static bool IsPlain(Place place) => place is { Territory: not null, Border: null, ControlledBy: null, Except.IsEmpty: true };

    private static string Border(string border)
    {
        var words = border.Split(' ');
        if (words is ["borders", { Length: 4 } year] && year.All(char.IsDigit))
        {
            return $"its borders of {year}";
        }

        return words[^1] == "borders" && words.Length > 1 ? $"its {border}" : border;
    }
}
