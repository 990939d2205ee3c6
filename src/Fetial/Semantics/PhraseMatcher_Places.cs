using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class PhraseMatcher
{
    private const int DeepestCut = 8;

    /// <summary>A territory with its cuts, longest reading first. Cuts of cuts are bounded in depth.</summary>
    private IEnumerable<(Place Place, int Next)> PlaceFillers(ImmutableArray<Token> tokens, int start, int depth = DeepestCut)
    {
        foreach (var (index, length) in tables.Names.Matches(SymbolKind.Territory, tokens, start))
        {
            var place = new Place(tables.Territories[index], null, null, [], null);
            foreach (var cut in Cuts(place, tokens, start + length, depth))
            {
                yield return cut;
            }
        }
    }

    private IEnumerable<(Place Place, int Next)> Cuts(Place place, ImmutableArray<Token> tokens, int position, int depth)
    {
        if (depth == 0)
        {
            yield return (place, position);
            yield break;
        }

        if (Words(tokens, position, "within"))
        {
            foreach (var (index, length) in tables.Names.Matches(SymbolKind.Border, tokens, position + 1))
            {
                foreach (var cut in Cuts(place with { Border = tables.Borders[index] }, tokens, position + 1 + length, depth - 1))
                {
                    yield return cut;
                }
            }
        }
        else if (Words(tokens, position, "controlled", "by"))
        {
            foreach (var (index, length) in tables.Names.Matches(SymbolKind.Actor, tokens, position + 2))
            {
                foreach (var cut in Cuts(place with { ControlledBy = tables.Actors[index] }, tokens, position + 2 + length, depth - 1))
                {
                    yield return cut;
                }
            }
        }
        else if (Words(tokens, position, "except"))
        {
            foreach (var (exception, next) in PlaceFillers(tokens, position + 1, depth - 1))
            {
                yield return (place with { Except = place.Except.Add(exception) }, next);
            }
        }

        yield return (place, position);
    }
}
