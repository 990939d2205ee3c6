using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>
/// Finds clauses about an act ("consult Ukraine", "supply military equipment"), an actor or a thing. The words begin with those of a verb's
/// pattern, the rest names an actor or a thing; without a verb the whole names one.
/// </summary>
public sealed class AboutFilter
{
    private static readonly string[] Links = ["to", "with", "of", "for", "in", "the", "on", "from"];

    private readonly Perspective perspective;
    private readonly IReadOnlyList<Verb> verbs;
    private readonly Actor? actor;
    private readonly Thing? thing;

    private AboutFilter(Perspective perspective, IReadOnlyList<Verb> verbs, Actor? actor, Thing? thing)
    {
        this.perspective = perspective;
        this.verbs = verbs;
        this.actor = actor;
        this.thing = thing;
    }

    /// <summary>Null where the words name no act, actor or thing of the portfolio.</summary>
    public static AboutFilter? Parse(Perspective perspective, string about)
    {
        var words = about.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (whole, wholeThing) = Name(perspective, words);
        if (whole is not null || wholeThing is not null)
        {
            return new AboutFilter(perspective, [], whole, wholeThing);
        }

        // The verb with the most leading words, and among those one whose words are all there.
        var readings = perspective.Architecture.Vocabulary.Verbs
            .SelectMany(v => v.Patterns.Select(p => (Verb: v, Literals: p.Parts.TakeWhile(x => x.Role is null).Select(x => x.Word).Where(w => !Links.Contains(w)).ToList())))
            .Select(r => (r.Verb, Length: r.Literals.TakeWhile((w, i) => i < words.Length && string.Equals(w, words[i], StringComparison.OrdinalIgnoreCase)).Count(), r.Literals.Count))
            .Where(r => r.Length > 0).OrderByDescending(r => r.Length).ThenBy(r => r.Count).ToList();
        if (readings.Count == 0)
        {
            return null;
        }

        var rest = words.Skip(readings[0].Length).SkipWhile(w => Links.Contains(w)).ToArray();
        var (named, things) = Name(perspective, rest);
        return rest.Length > 0 && named is null && things is null
            ? null
            : new AboutFilter(perspective, [.. readings.Where(r => r.Length == readings[0].Length && r.Count == readings[0].Count).Select(r => r.Verb).Distinct()], named, things);
    }

    public bool Keeps(Commitment clause) => clause.Duties.Any(d => Keeps(clause, d.Value.Act)) || clause.LeavesOut.Any(a => Keeps(clause, a.Value));

    private bool Keeps(Commitment clause, Act act) =>
        (verbs.Count == 0 || verbs.Any(v => perspective.Architecture.Vocabulary.IsKindOf(act.Verb, v)))
        && (actor is null || Concerned(clause, act).Contains(actor.Index))
        && (thing is null || act.Roles.Any(r => r.Value is ThingFiller { Thing: { } filled } && perspective.Architecture.Vocabulary.IsKindOf(filled, thing)));

    /// <summary>Bearers, the protected, and who stands in the act itself.</summary>
    private ActorMask Concerned(Commitment clause, Act act)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var mask = perspective.Actors.Resolve(clause.Who.Value, frame).Union(perspective.Shared(static p => new Checks.Protection(p)).Protected(clause));
        return act.Roles.Select(r => r.Value).OfType<ActorsFiller>().Aggregate(mask, (m, a) => m.Union(perspective.Actors.Resolve(a.Actors, frame)));
    }

    private static (Actor? Actor, Thing? Thing) Name(Perspective perspective, string[] words)
    {
        var name = string.Join(' ', words);
        return name.Length == 0 ? (null, null) : (perspective.Architecture.FindActor(name), perspective.Architecture.Vocabulary.Things.FirstOrDefault(t => t.Name == name || t.OtherNames.Contains(name)));
    }
}
