using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>What is on record by the as-of day, by who did it under which verb, its own or a wider one; denials by what they deny.</summary>
internal sealed class DeedIndex
{
    private readonly Dictionary<(int Verb, int Doer), List<RecordedAct>> byDoer = [];
    private readonly HashSet<int> verbs = [];
    private readonly ILookup<string, RecordedEvent> denials;

    public DeedIndex(Perspective perspective)
    {
        denials = perspective.Events.Where(e => e.Denied).ToLookup(e => e.Sentence, StringComparer.Ordinal);
        foreach (var recorded in perspective.Facts.Record.Where(r => !r.Event.Denied && r.Event.First <= perspective.AsOf))
        {
            Enter(perspective, recorded);
        }
    }

    public IReadOnlyList<RecordedAct> Of(Verb verb, int doer) => byDoer.TryGetValue((verb.Index, doer), out var acts) ? acts : Array.Empty<RecordedAct>();

    /// <summary>Whether anybody did an act of a verb.</summary>
    public bool Any(Verb verb) => verbs.Contains(verb.Index);

    /// <summary>Whether some source denies an event on one of its days.</summary>
    public bool IsDenied(RecordedEvent recorded) => denials[recorded.Sentence].Any(d => d.First <= recorded.Last && recorded.First <= d.Last);

    private void Enter(Perspective perspective, RecordedAct recorded)
    {
        var frame = new Frame(null, null, recorded.Event.First);
        foreach (var told in perspective.Cases.Tellings(recorded.Act, frame))
        {
            foreach (var verb in Ancestry.Upwards(told.Verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf))
            {
                verbs.Add(verb);
                foreach (var doer in told.Doers.Indices)
                {
                    if (!byDoer.TryGetValue((verb, doer), out var list))
                    {
                        byDoer[(verb, doer)] = list = [];
                    }

                    if (list.Count == 0 || list[^1] != recorded)
                    {
                        list.Add(recorded);
                    }
                }
            }
        }
    }
}
