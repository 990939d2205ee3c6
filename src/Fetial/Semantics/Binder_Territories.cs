using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private readonly List<(int Territory, DeclarationSyntax Syntax, SourceText Text)> territorySyntax = [];

    private void DeclareTerritories()
    {
        foreach (var actor in tables.Actors.Where(a => a.Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Alliance or ActorKind.ArmedGroup))
        {
            var index = tables.Territories.Count;
            tables.Names.Add(SymbolKind.Territory, actor.Name.Split(' '), index);
            foreach (var other in actor.OtherNames)
            {
                tables.Names.Add(SymbolKind.Territory, other.Split(' '), index);
            }

            tables.Territories.Add(new Territory(index, actor.Name, actor.Title, actor.OtherNames, [], actor.Index, actor.Location));
        }

        foreach (var declaration in Declared("territory"))
        {
            var index = tables.Territories.Count;
            if (tables.Names.Add(SymbolKind.Territory, WordsOf(declaration.Name), index) is { } existing)
            {
                Report(BindingErrors.Duplicate("territory", declaration.Name.Text, tables.Territories[existing].Location, At(declaration.Span)));
                continue;
            }

            foreach (var other in OtherNames(declaration))
            {
                tables.Names.Add(SymbolKind.Territory, other.Split(' '), index);
            }

            tables.Territories.Add(new Territory(index, declaration.Name.Text, declaration.Title, [.. OtherNames(declaration)], [], null, At(declaration.Span)));
            territorySyntax.Add((index, declaration, current));
        }

        foreach (var (index, syntax, text) in territorySyntax)
        {
            current = text;
            var parents = syntax.SlotsNamed("within").Select(s => s.Value).OfType<PartiesValue>().SelectMany(v => v.Parties.Parties).Select(p => FindTerritoryIndex(p.Name)).OfType<int>();
            tables.Territories[index] = tables.Territories[index] with { Parents = [.. parents] };
        }

        foreach (var (index, syntax, text) in territorySyntax)
        {
            current = text;
            foreach (var part in syntax.SlotsNamed("includes").Select(s => s.Value).OfType<PlaceValue>().SelectMany(v => v.Places))
            {
                if (FindTerritoryIndex(part.Name) is { } inner && inner != index)
                {
                    tables.Territories[inner] = tables.Territories[inner] with { Parents = tables.Territories[inner].Parents.Add(index) };
                }
            }
        }

        BreakCircles("within", tables.Territories.Count, i => tables.Territories[i].Parents, i => tables.Territories[i].Name, i => tables.Territories[i].Location,
            (i, parents) => tables.Territories[i] = tables.Territories[i] with { Parents = parents });
        foreach (var declaration in Declared("border"))
        {
            if (tables.Names.Add(SymbolKind.Border, WordsOf(declaration.Name), tables.Borders.Count) is not null)
            {
                Report(BindingErrors.Duplicate("border", declaration.Name.Text, At(declaration.Span), At(declaration.Span)));
                continue;
            }

            tables.Borders.Add(declaration.Name.Text);
        }
    }

    private int? FindTerritoryIndex(PhraseSyntax name)
    {
        if (tables.Names.Find(SymbolKind.Territory, name.Tokens) is { } index)
        {
            return index;
        }

        if (!name.IsEmpty)
        {
            Report(BindingErrors.UnknownName("territory", name.Text, At(name.Span), null, Nearest.Find(name.Text, tables.Names.Names(SymbolKind.Territory)), $"territory {name.Text}"));
        }

        return null;
    }

    private ImmutableArray<TerritoryClaim> BindTerritoryClaims()
    {
        var claims = ImmutableArray.CreateBuilder<TerritoryClaim>();
        foreach (var (index, syntax, text) in territorySyntax)
        {
            current = text;
            foreach (var slot in syntax.Slots.Where(s => s.Name is "claimed by" or "controlled by").Where(IsActive))
            {
                if (slot.Value is PartiesValue parties)
                {
                    foreach (var actor in parties.Parties.Parties.Select(p => FindActorIndex(p.Name)).OfType<int>())
                    {
                        claims.Add(new TerritoryClaim(index, actor, slot.Name == "controlled by", TailRange(slot), Resting(State(actor, slot), syntax)));
                    }
                }
            }
        }

        return claims.ToImmutable();
    }

    private ImmutableArray<Place> BindPlaces(PlaceValue value) => [.. value.Places.Select(BindPlace).OfType<Place>()];

    private Place? BindPlace(PlaceSyntax syntax)
    {
        if (syntax.Undefined is not null)
        {
            return new Place(null, null, null, [], syntax.Undefined);
        }

        if (FindTerritoryIndex(syntax.Name) is not { } index)
        {
            return new Place(null, null, null, [], syntax.Name.Text);
        }

        string? border = null;
        if (syntax.Within is { } within)
        {
            if (tables.Names.Find(SymbolKind.Border, within.Tokens) is { } found)
            {
                border = tables.Borders[found];
            }
            else
            {
                Report(BindingErrors.UnknownName("border", within.Text, At(within.Span), null, Nearest.Find(within.Text, tables.Borders), $"border {within.Text} of {syntax.Name.Text}"));
            }
        }

        var controller = syntax.ControlledBy is { } by && FindActorIndex(by) is { } actor ? tables.Actors[actor] : null;
        return new Place(tables.Territories[index], border, controller, [.. syntax.Except.Select(BindPlace).OfType<Place>()], null);
    }
}
