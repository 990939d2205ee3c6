using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Strategy.Deals;

/// <summary>Clauses in the books that rule out an act: what a package would break.</summary>
public sealed class BrokenClauses(Perspective perspective)
{
    private readonly Results results = new(perspective.Architecture, perspective.Actors, perspective.Acts);

    /// <summary>Every commitment, in force or signed on the as-of day, that rules out a case of the act.</summary>
    public IEnumerable<BrokenClause> Of(Act act)
    {
        var frame = new Frame(null, null, perspective.AsOf);
        var done = perspective.Acts.Resolve(act, frame);
        var tellings = perspective.Cases.Tellings(done, frame).ToImmutableArray();
        foreach (var clause in perspective.Commitments.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            if (!Stands(clause))
            {
                continue;
            }

            var within = new Frame(clause.Instrument, null, perspective.AsOf);
            foreach (var result in results.Of(clause, perspective.AsOf).Where(r => r.Side == ResultSide.Out))
            {
                if (tellings.Any(t => perspective.Cases.IsCase(t, result.Act, within, DoerTest.Meet)))
                {
                    yield return new(clause.Id, Semantics.Sentences.ActText(act, thirdPerson: true), Semantics.Sentences.ActText(result.Duty.Act, thirdPerson: false));
                    break;
                }
            }
        }
    }

    private bool Stands(Commitment clause) => perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, perspective.AsOf)).Indices
        .Any(a => perspective.Standings.Of(clause.Instrument, a).Any(s => s.Days.Contains(perspective.AsOf) && s.Standing is Standing.InForce or Standing.Provisional or Standing.Signed));
}
