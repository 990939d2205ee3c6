using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>What clauses rule out, by verb: which of them keep an event from coming about.</summary>
public sealed class OutIndex
{
    private readonly Perspective perspective;
    private readonly Dictionary<int, List<Result>> byVerb = [];

    public OutIndex(Perspective perspective)
    {
        this.perspective = perspective;
        var results = new Results(perspective.Architecture, perspective.Actors, perspective.Acts);
        All = [.. perspective.Commitments.OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(c => results.Of(c, perspective.AsOf)).Where(r => r.Side == ResultSide.Out)];
        foreach (var result in All)
        {
            if (!byVerb.TryGetValue(result.Act.Verb.Index, out var list))
            {
                byVerb[result.Act.Verb.Index] = list = [];
            }

            list.Add(result);
        }
    }

    /// <summary>In the order of the clauses' ids.</summary>
    public IReadOnlyList<Result> All { get; }

    /// <summary>
    /// The results that leave no way for an event: each covers all of it. Where any of several actors would do, all of them must be barred.
    /// </summary>
    /// <param name="wanted">The event.</param>
    /// <param name="doers">Its doers as written; null where there are none.</param>
    /// <param name="frame">The text in which the event is named.</param>
    public IEnumerable<Result> RulingOut(ActInstance wanted, ActorSet? doers, Frame frame)
    {
        var anyDoer = doers is { } set && (set.Mode == BearingMode.AnyOf || set.Terms.Any(t => t.Form is PartyKind.Any or PartyKind.EitherParty));
        var found = new List<Result>();
        foreach (var told in perspective.Cases.Tellings(wanted, frame))
        {
            foreach (var verb in Ancestry.Upwards(told.Verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf))
            {
                foreach (var result in byVerb.TryGetValue(verb, out var candidates) ? candidates : [])
                {
                    if (!found.Contains(result) && perspective.Cases.IsCase(told, result.Act, frame, anyDoer ? DoerTest.Within : DoerTest.Meet))
                    {
                        found.Add(result);
                    }
                }
            }
        }

        return found;
    }
}
