using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private readonly Dictionary<int, ActorSet> alone = [];

    /// <summary>A written list of parties as an actor set; names that are not declared are reported and kept as undefined.</summary>
    private ActorSet BindParties(PartyListSyntax list) =>
        list is { Mode: BearingMode.EachOf, Number: null, Parties: [{ Kind: PartyKind.Name } one] } && tables.Names.Find(SymbolKind.Actor, one.Name.Tokens) is { } index
            ? Alone(index)
            : new(list.Mode, list.Number, [.. list.Parties.Select(BindParty)]);

    /// <summary>The list of one actor; one for each actor, because most lists of a large portfolio name one.</summary>
    private ActorSet Alone(int actor)
    {
        if (!alone.TryGetValue(actor, out var set))
        {
            alone[actor] = set = ActorSet.Single(tables.Actors[actor]);
        }

        return set;
    }

    private ActorTerm BindParty(PartySyntax party)
    {
        var term = new ActorTerm(party.Kind, null, null, [], null, null, party.Undefined);
        switch (party.Kind)
        {
            case PartyKind.Name:
            case PartyKind.EveryMemberOf:
                return FindActorIndex(party.Name) is { } index
                    ? term with { Actor = tables.Actors[index], AnyMember = party.AnyMember }
                    : term with { Form = PartyKind.Undefined, Undefined = party.Name.Text };
            case PartyKind.Any:
                var kind = ActorKinds.FirstOrDefault(k => k.Keyword == party.Name.Text);
                return kind.Keyword is null
                    ? term with { Form = PartyKind.Undefined, Undefined = party.Name.Text }
                    : term with { Kind = kind.Kind, Except = [.. party.Except.Select(FindActorIndex).OfType<int>().Select(i => tables.Actors[i])] };
            default:
                return term;
        }
    }
}
