using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private readonly Dictionary<int, ActorSet> alone = [];
    private readonly Dictionary<(BearingMode Mode, PartyKind Kind, bool AnyMember, string Name), ActorSet> ofOneTerm = [];

    /// <summary>A written list of parties as an actor set; names that are not declared are reported and kept as undefined.</summary>
    private ActorSet BindParties(PartyListSyntax list) =>
        list is { Mode: BearingMode.EachOf, Number: null, Parties: [{ Kind: PartyKind.Name } one] } && tables.Names.Find(SymbolKind.Actor, one.Name.Tokens) is { } index
            ? Alone(index)
            : list is { Number: null, Parties: [{ Kind: not (PartyKind.Name or PartyKind.Undefined), Undefined: null, Except.IsEmpty: true } term] } ? OfOneTerm(list.Mode, term)
            : new(list.Mode, list.Number, [.. list.Parties.Select(BindParty)]);

    /// <summary>"Every party", "any state", "every member of A": one for each wording, save where it cannot be bound and is told with its place.</summary>
    private ActorSet OfOneTerm(BearingMode mode, PartySyntax party)
    {
        var key = (mode, party.Kind, party.AnyMember, party.Name.Text);
        if (!ofOneTerm.TryGetValue(key, out var set))
        {
            set = new ActorSet(mode, null, [BindParty(party)]);
            if (set.Terms[0].Form == party.Kind)
            {
                ofOneTerm[key] = set;
            }
        }

        return set;
    }

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
