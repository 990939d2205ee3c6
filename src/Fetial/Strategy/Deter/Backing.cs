using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Strategy.Deter;

/// <summary>The promises behind the effects of a challenge: those that `cover` finds owed under the attack on the as-of day.</summary>
public sealed class Backing
{
    private readonly Perspective perspective;
    private readonly ImmutableArray<Grant> grants;

    /// <exception cref="ArgumentException">The vocabulary has no hostile act that is done to an actor.</exception>
    public Backing(Perspective perspective, Challenge challenge)
    {
        this.perspective = perspective;
        var act = challenge.Attack?.Act ?? Attack(perspective.Architecture.Vocabulary, challenge);
        var anew = challenge.Attack?.Anew ?? false;
        Threat = Semantics.Sentences.ActText(act, thirdPerson: true) + (anew ? " anew" : "");
        grants =
        [
            .. new[] { CoverageQuestion.ResponseLadder, "pressure" }.Where(l => Ladder.Of(perspective.Architecture.Vocabulary, l) is not null).SelectMany(ladder =>
                Cover.Run(perspective, CoverageQuestion.Of(new ExpectedCover(ActorSet.Single(challenge.Against), act, anew, Threat, null, perspective.AsOf, perspective.AsOf, [])) with { Ladder = ladder })
                    .Answers.SelectMany(a => a.Promises)),
        ];
    }

    /// <summary>The attack in words.</summary>
    public string Threat { get; }

    /// <summary>Promises by whoever does the act, of which the act is a case or which are a case of it.</summary>
    public ImmutableArray<Grant> Of(Effect effect)
    {
        var frame = new Frame(null, null, perspective.AsOf);
        var act = perspective.Acts.Resolve(effect.Act, frame);
        return
        [
            .. grants.Where(g => g.By.Members.Any(act.Doers.Contains) && IsCase(g, act)).DistinctBy(g => (g.Clause.Id, g.Duty.WordText, g.Kind)),
        ];
    }

    private bool IsCase(Grant grant, ActInstance act)
    {
        var frame = new Frame(grant.Clause.Instrument, null, perspective.AsOf);
        var promised = perspective.Acts.Resolve(grant.Duty.Act, ActorMask.Of(grant.By.Members), "", frame);
        return promised.Verb.Index == act.Verb.Index
            || perspective.Cases.CanBe(promised.Verb, act.Verb)
            || perspective.Cases.CanBe(act.Verb, promised.Verb);
    }

    /// <summary>The widest hostile act that one actor does to another, with the challenge's actors in it.</summary>
    private static Act Attack(Vocabulary vocabulary, Challenge challenge)
    {
        var pairs =
            from verb in vocabulary.Verbs
            where verb.Hostile
            from pattern in Enumerable.Range(0, verb.Patterns.Length)
            where verb.Patterns[pattern].Parts.Where(p => p.Role is not null).Select(p => p.Role?.Role).SequenceEqual([Role.Actor])
            select (verb, pattern);
        var (attack, at) = pairs.OrderByDescending(p => p.verb.Name == "attack").ThenBy(p => vocabulary.Relations[p.verb.Index].KindOf.Length).ThenBy(p => p.verb.Name, StringComparer.Ordinal).FirstOrDefault();
        return attack is null
            ? throw new ArgumentException("the vocabulary has no hostile act that is done to an actor")
            : new Act(attack, ActorSet.Single(challenge.Challenger), [new(new RoleKey(Role.Actor, 0), new ActorsFiller(ActorSet.Single(challenge.Against)))], at);
    }
}
