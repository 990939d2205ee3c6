using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>The steps of one ladder, and on which of them an act stands: by its own verb, else by the nearest wider verb that has one.</summary>
public sealed class Ladder
{
    private readonly int[] steps;

    private Ladder(string name, ImmutableArray<string> names, int[] steps)
    {
        Name = name;
        Steps = names;
        this.steps = steps;
    }

    public string Name { get; }

    /// <summary>Names of the steps, from 0 (nothing) upwards.</summary>
    public ImmutableArray<string> Steps { get; }

    /// <summary>The ladder of that name; null where the vocabulary has none.</summary>
    public static Ladder? Of(Vocabulary vocabulary, string name)
    {
        foreach (var (ladder, names) in vocabulary.Ladders)
        {
            if (ladder == name)
            {
                var steps = new int[vocabulary.Verbs.Length];
                for (var verb = 0; verb < steps.Length; verb++)
                {
                    steps[verb] = Ancestry.Upwards(verb, v => vocabulary.Relations[v].KindOf)
                        .Select(v => vocabulary.Verbs[v].Level).OfType<Level>().FirstOrDefault() is { } level && level.Ladder == name ? level.Step : 0;
                }

                return new Ladder(name, names, steps);
            }
        }

        return null;
    }

    /// <summary>
    /// A ladder of one act, for acts that stand on none: the verb and its kinds give its one step. Presence is such an act: troops stationed with the protected are
    /// no answer to an attack and yet are met by it.
    /// </summary>
    internal static Ladder OfAct(Vocabulary vocabulary, Verb act)
    {
        var steps = new int[vocabulary.Verbs.Length];
        for (var verb = 0; verb < steps.Length; verb++)
        {
            steps[verb] = Ancestry.Upwards(verb, v => vocabulary.Relations[v].KindOf).Contains(act.Index) ? 1 : 0;
        }

        return new Ladder(CoverageQuestion.ResponseLadder, ["nothing", act.Name], steps);
    }

    /// <summary>The step of an act; 0 where it has none.</summary>
    public int StepOf(Verb verb) => steps[verb.Index];

    /// <summary>The step with this name, or null.</summary>
    public int? Step(string name) => Steps.IndexOf(name) is >= 0 and var step ? step : null;
}
