using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Results by every verb of which one of their tellings is a case, so that only results about one act are ever compared.</summary>
public sealed class TellingIndex(Perspective perspective)
{
    private readonly Dictionary<int, List<(Result Result, ActInstance Told)>> byVerb = [];
    private readonly Dictionary<int, List<(Result Result, ActInstance Told)>> byOwnVerb = [];

    /// <summary>Enters every telling of a result under its verb and all wider ones.</summary>
    public void Add(Result result)
    {
        var frame = new Frame(result.Clause.Instrument, null, perspective.AsOf);
        foreach (var told in perspective.Cases.Tellings(result.Act, frame))
        {
            foreach (var verb in Ancestry.Upwards(told.Verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf))
            {
                Enter(byVerb, verb, result, told);
            }

            Enter(byOwnVerb, told.Verb.Index, result, told);
        }
    }

    /// <summary>Results with a telling whose verb is wider than this one.</summary>
    public IEnumerable<(Result Result, ActInstance Told)> Above(Verb verb) =>
        Ancestry.Upwards(verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf).Skip(1).SelectMany(v => byOwnVerb.TryGetValue(v, out var found) ? found : []);

    private static void Enter(Dictionary<int, List<(Result Result, ActInstance Told)>> index, int verb, Result result, ActInstance told)
    {
        if (!index.TryGetValue(verb, out var list))
        {
            index[verb] = list = [];
        }

        list.Add((result, told));
    }

    /// <summary>Results with a telling whose verb is this one or a kind of it, in the order in which they were entered.</summary>
    public IReadOnlyList<(Result Result, ActInstance Told)> Below(Verb verb) => byVerb.TryGetValue(verb.Index, out var found) ? found : [];
}
