using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Takes the bearers of a commitment apart: each of a list owes for itself, those who bear jointly and "any 3 of" owe as one.</summary>
internal sealed class Bearings(Perspective perspective)
{
    public ImmutableArray<Bearing> Of(Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var bearers = perspective.Actors.Resolve(clause.Bearers, frame);
        var bodies = Bodies(clause);
        if (clause.Bearers.Mode != BearingMode.EachOf || bearers.IsEmpty)
        {
            return [Bearing(null, bearers, bodies, Sentences.ActorsText(clause.Bearers))];
        }

        return
        [
            .. bearers.Indices.Select(b => perspective.Architecture.Actors[b]).OrderBy(a => a.Name, StringComparer.Ordinal)
                .Select(a => Bearing(a, ActorMask.Single(a.Index), bodies, a.Name)),
        ];
    }

    private Bearing Bearing(Actor? bearer, ActorMask bearers, ActorMask bodies, string text)
    {
        var own = perspective.Actors.WithParts(bearers);
        var acting = bodies.Indices.Where(b => bearer is null || perspective.Actors.MembersOf(b, perspective.AsOf).Contains(bearer.Index));
        return new Bearing(bearer, own, own.Union(ActorMask.Of(acting)), text);
    }

    /// <summary>
    /// A body acts for its members where the clause names them as such, and only there: what an alliance does is no act under a text that some of
    /// its members signed for themselves.
    /// </summary>
    private static ActorMask Bodies(Commitment clause) =>
        ActorMask.Of(clause.Bearers.Terms.Where(t => t.Form == PartyKind.EveryMemberOf).Select(t => t.Actor?.Index).OfType<int>());
}
