using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Takes the bearers of a commitment apart: each of a list owes for itself, those who bear jointly and "any 3 of" owe as one.</summary>
internal sealed class Bearings(Perspective perspective)
{
    private readonly Dictionary<int, ActorMask> acting = [];

    public ImmutableArray<Bearing> Of(Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var bearers = perspective.Actors.Resolve(clause.Who.Value, frame);
        var text = Sentences.ActorsText(clause.Who.Value);
        if (clause.Who.Value.Mode != BearingMode.EachOf || bearers.IsEmpty)
        {
            return [new Bearing(null, perspective.Actors.WithParts(bearers), bearers.Indices.Aggregate(perspective.Actors.WithParts(bearers), (all, b) => all.Union(Acting(b))), text)];
        }

        return
        [
            .. bearers.Indices.Select(b => perspective.Architecture.Actors[b]).OrderBy(a => a.Name, StringComparer.Ordinal)
                .Select(a => new Bearing(a, perspective.Actors.WithParts(ActorMask.Single(a.Index)), Acting(a.Index), a.Name)),
        ];
    }

    private ActorMask Acting(int bearer)
    {
        if (!acting.TryGetValue(bearer, out var known))
        {
            var bodies = perspective.Architecture.Actors.Where(a => a.DecidesByConsensus && perspective.Actors.DecidersOf(a.Index, perspective.AsOf).Contains(bearer)).Select(a => a.Index);
            acting[bearer] = known = perspective.Actors.WithParts(ActorMask.Single(bearer)).Union(ActorMask.Of(bodies));
        }

        return known;
    }
}
