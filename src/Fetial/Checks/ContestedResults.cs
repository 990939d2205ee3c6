using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Gathers clashes by the result they are about, so that a reader gets one finding for one contested result however many clauses touch it.
/// Results are one where one rules out a case of what the other rules out.
/// </summary>
public sealed class ContestedResults(Perspective perspective)
{
    private readonly CaseOf cases = new(perspective.Architecture, perspective.Actors, perspective.Acts);

    public IEnumerable<ContestedResult> Group(IEnumerable<Clash> clashes)
    {
        var all = clashes.ToList();

        // What was so and is over is told apart from what is or can still come.
        foreach (var time in all.GroupBy(c => c.IsPast).OrderBy(g => g.Key))
        {
            foreach (var tier in time.GroupBy(c => c.Tier).OrderBy(g => g.Key))
            {
                foreach (var topic in WithoutParts(Topics([.. tier])))
                {
                    yield return new ContestedResult(Key(topic), Text(topic), tier.Key, time.Key, [.. topic]);
                }
            }
        }
    }

    private List<List<Clash>> Topics(List<Clash> clashes)
    {
        var byOut = clashes.GroupBy(c => Canonical(c.Out)).Select(g => g.ToList()).ToList();
        for (var i = 0; i < byOut.Count; i++)
        {
            for (var j = byOut.Count - 1; j > i; j--)
            {
                if (AreOne(byOut[i][0].Out, byOut[j][0].Out))
                {
                    byOut[i].AddRange(byOut[j]);
                    byOut.RemoveAt(j);
                    j = byOut.Count;
                }
            }
        }

        return byOut;
    }

    /// <summary>A topic whose clauses all stand in a larger one tells a reader nothing that the larger one does not: two acts of the same clauses.</summary>
    private static List<List<Clash>> WithoutParts(List<List<Clash>> topics)
    {
        var sides = topics.Select(t => t.SelectMany(c => new[] { "in " + c.In.Clause.Id, "out " + c.Out.Clause.Id }).ToHashSet(StringComparer.Ordinal)).ToList();
        for (var part = topics.Count - 1; part >= 0; part--)
        {
            var whole = sides.FindIndex(s => s.Count > sides[part].Count && sides[part].IsSubsetOf(s));
            whole = whole >= 0 && topics[whole].Min(c => c.Certainty) <= topics[part].Min(c => c.Certainty) ? whole : -1;
            if (whole >= 0)
            {
                topics.RemoveAt(part);
                sides.RemoveAt(part);
            }
        }

        return topics;
    }

    private bool AreOne(Result first, Result second)
    {
        var frame = new Frame(first.Clause.Instrument, null, perspective.AsOf);
        return cases.Find(first.Act, second.Act, frame, DoerTest.Meet) is not null || cases.Find(second.Act, first.Act, frame, DoerTest.Meet) is not null;
    }

    /// <summary>The telling whose verb was declared first, in words.</summary>
    private string Canonical(Result result)
    {
        var frame = new Frame(result.Clause.Instrument, null, perspective.AsOf);
        return CaseOf.Text(cases.Tellings(result.Act, frame).MinBy(t => t.Verb.Index) ?? result.Act);
    }

    private string Key(List<Clash> topic) => topic.Select(c => Canonical(c.Out)).Order(StringComparer.Ordinal).First();

    /// <summary>
    /// The result as a reader names it: what the clauses rule in, with its doer where it is one and the same; where they rule in several things,
    /// what is ruled out ("supply lethal arms to Ukraine").
    /// </summary>
    private string Text(List<Clash> topic)
    {
        var wanted = topic.Select(c => Canonical(c.In)).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 1)
        {
            return wanted[0];
        }

        var acts = topic.Select(c => CaseOf.Text(c.In.Act, withDoers: false)).Distinct(StringComparer.Ordinal).ToList();
        return acts.Count == 1 ? acts[0] : topic.Select(c => CaseOf.Text(c.Out.Act, withDoers: false)).Order(StringComparer.Ordinal).First();
    }
}
