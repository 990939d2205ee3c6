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
    private readonly CaseOf cases = perspective.Cases;

    public IEnumerable<ContestedResult> Group(IEnumerable<Clash> clashes)
    {
        var all = clashes.ToList();

        // What was so and is over is told apart from what is or can still come.
        foreach (var time in all.GroupBy(c => c.IsPast).OrderBy(g => g.Key))
        {
            foreach (var tier in time.GroupBy(c => c.Tier).OrderBy(g => g.Key))
            {
                foreach (var topic in WithoutParts(TopicsOf([.. tier])))
                {
                    yield return new ContestedResult(Key(topic), Text(topic), tier.Key, time.Key, [.. topic]);
                }
            }
        }
    }

    private List<List<Clash>> TopicsOf(List<Clash> clashes)
    {
        var byOut = clashes.GroupBy(c => Canonical(c.Out)).Select(g => g.ToList()).ToList();
        var topics = new Topics(perspective);
        byOut.ForEach(t => topics.Add(t[0].Out));
        var taken = new bool[byOut.Count];
        var found = new List<List<Clash>>();
        for (var i = 0; i < byOut.Count; i++)
        {
            if (!taken[i])
            {
                foreach (var other in topics.OneWith(i).Where(j => !taken[j]))
                {
                    byOut[i].AddRange(byOut[other]);
                    taken[other] = true;
                }

                found.Add(byOut[i]);
            }
        }

        return found;
    }

    /// <summary>A topic whose clauses all stand in a larger one tells a reader nothing that the larger one does not: two acts of the same clauses.</summary>
    private static List<List<Clash>> WithoutParts(List<List<Clash>> topics)
    {
        var sides = topics.Select(t => t.SelectMany(c => new[] { "in " + c.In.Clause.Id, "out " + c.Out.Clause.Id }).ToHashSet(StringComparer.Ordinal)).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < sides.Count; i++)
        {
            foreach (var side in sides[i])
            {
                if (!holders.TryGetValue(side, out var list))
                {
                    holders[side] = list = [];
                }

                list.Add(i);
            }
        }

        // Whatever holds all sides of a part holds the one that fewest hold.
        var left = Enumerable.Repeat(true, topics.Count).ToArray();
        for (var part = topics.Count - 1; part >= 0; part--)
        {
            var rarest = sides[part].MinBy(s => holders[s].Count) ?? "";
            var whole = holders[rarest].FindIndex(i => left[i] && sides[i].Count > sides[part].Count && sides[part].IsSubsetOf(sides[i]));
            if (whole >= 0 && topics[holders[rarest][whole]].Min(c => c.Certainty) <= topics[part].Min(c => c.Certainty))
            {
                left[part] = false;
            }
        }

        return [.. topics.Where((_, i) => left[i])];
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
