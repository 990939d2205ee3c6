using Fetial.Model;

namespace Fetial.Conditions;

/// <summary>The verbs that begin and those that end a status, in the order of the vocabulary.</summary>
internal sealed record StatusMakers(List<Verb> Starting, List<Verb> Ending)
{
    /// <summary>By index of the status.</summary>
    public static StatusMakers[] Of(Vocabulary vocabulary)
    {
        var makers = new StatusMakers[vocabulary.Statuses.Length];
        for (var i = 0; i < makers.Length; i++)
        {
            makers[i] = new StatusMakers([], []);
        }

        foreach (var verb in vocabulary.Verbs)
        {
            foreach (var phrase in vocabulary.Relations[verb.Index].Starts)
            {
                Add(makers[phrase.Status].Starting, verb);
            }

            foreach (var phrase in vocabulary.Relations[verb.Index].Ends)
            {
                Add(makers[phrase.Status].Ending, verb);
            }
        }

        return makers;
    }

    private static void Add(List<Verb> verbs, Verb verb)
    {
        if (verbs.Count == 0 || verbs[^1].Index != verb.Index)
        {
            verbs.Add(verb);
        }
    }
}
