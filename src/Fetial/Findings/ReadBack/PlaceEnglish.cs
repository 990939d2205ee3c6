using System.Collections.Immutable;
using Fetial.Model;

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

    /// <summary>The scope of a clause: its own narrows that of the text; where both cut the same territory they are read as one.</summary>
    public static string ScopeOf(Commitment clause)
    {
        var text = clause.Instrument.Where;
        if (clause.Where is not { } own)
        {
            return text.IsEmpty || clause.WhereAnew ? "" : $"scope of the text: {Of(text)}";
        }

        if (clause.WhereAnew || text.IsEmpty)
        {
            return $"in {Of(own.Value)}";
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
                return $"in {Of(merged)}";
            }
        }

        return $"in {Of(own.Value)}, within the scope of the text ({Of(text)})";
    }

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
