using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class PhraseMatcher
{
    /// <summary>A territory with its cuts, longest reading first.</summary>
    private IEnumerable<(Place Place, int Next)> PlaceFillers(ImmutableArray<Token> tokens, int start)
    {
        foreach (var (index, length) in tables.Names.Matches(SymbolKind.Territory, tokens, start))
        {
            var place = new Place(tables.Territories[index], null, null, [], null);
            foreach (var cut in Cuts(place, tokens, start + length))
            {
                yield return cut;
            }
        }
    }

    private IEnumerable<(Place Place, int Next)> Cuts(Place place, ImmutableArray<Token> tokens, int position)
    {
        if (Words(tokens, position, "within"))
        {
            foreach (var (index, length) in tables.Names.Matches(SymbolKind.Border, tokens, position + 1))
            {
                foreach (var cut in Cuts(place with { Border = tables.Borders[index] }, tokens, position + 1 + length))
                {
                    yield return cut;
                }
            }
        }
        else if (Words(tokens, position, "controlled", "by"))
        {
            foreach (var (index, length) in tables.Names.Matches(SymbolKind.Actor, tokens, position + 2))
            {
                foreach (var cut in Cuts(place with { ControlledBy = tables.Actors[index] }, tokens, position + 2 + length))
                {
                    yield return cut;
                }
            }
        }
        else if (Words(tokens, position, "except"))
        {
            foreach (var (exception, next) in PlaceFillers(tokens, position + 1))
            {
                yield return (place with { Except = place.Except.Add(exception) }, next);
            }
        }

        yield return (place, position);
    }
}
