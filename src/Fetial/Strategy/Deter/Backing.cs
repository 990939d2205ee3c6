using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Strategy.Deter;

/// <summary>
/// The promises behind the effects of a challenge: those that `cover` finds owed under the attack on the as-of day, and those of acts that stand on no ladder,
/// judged in the same way.
/// </summary>
public sealed class Backing
{
    /// <summary>The first step of a ladder above nothing: words without means.</summary>
    private const int Statement = 1;

    private readonly Perspective perspective;
    private readonly ImmutableArray<Grant> grants;
    private readonly Threat threat;
    private readonly Actor attacked;

    /// <exception cref="ArgumentException">The vocabulary has no hostile act that is done to an actor.</exception>
    public Backing(Perspective perspective, Challenge challenge)
    {
        this.perspective = perspective;
        attacked = challenge.Against;
        var act = challenge.Attack?.Act ?? Attack(perspective.Architecture.Vocabulary, challenge);
        var anew = challenge.Attack?.Anew ?? false;
        Threat = Semantics.Sentences.ActText(act, thirdPerson: true) + (anew ? " anew" : "");
        threat = new Threat(perspective, act, anew).Against(challenge.Against);
        grants =
        [
            .. new[] { CoverageQuestion.ResponseLadder, "pressure" }.Where(l => Ladder.Of(perspective.Architecture.Vocabulary, l) is not null).SelectMany(ladder =>
                Cover.Run(perspective, CoverageQuestion.Of(new ExpectedCover(ActorSet.Single(challenge.Against), act, anew, Threat, null, perspective.AsOf, perspective.AsOf, [])) with { Ladder = ladder })
                    .Answers.SelectMany(a => a.Promises)),
        ];
    }

    /// <summary>The attack in words.</summary>
    public string Threat { get; }

    /// <summary>
    /// Promises by whoever does the act that owe a case of it. A promise of something wider backs it as a choice of its bearer, who can keep it by other
    /// means, and only where its words promise more than a statement: whoever promises to assist has not promised to defend.
    /// </summary>
    public ImmutableArray<Grant> Of(Effect effect)
    {
        var act = Act(effect);
        return [.. (IsOnALadder(act.Verb) ? grants : OffLadder(act.Verb)).Where(g => g.By.Members.Any(act.Doers.Contains)).Select(g => Backs(g, act)).OfType<Grant>()];
    }

    /// <summary>Whether these promises together bind everybody who does the act, the attacked left out: one member's promise is not that of all.</summary>
    public bool BindsAll(Effect effect, IEnumerable<Grant> promises)
    {
        var bound = promises.SelectMany(g => g.By.Members).ToHashSet();
        return bound.Count > 0 && Act(effect).Doers.Indices.All(d => d == attacked.Index || bound.Contains(d));
    }

    private bool IsOnALadder(Verb verb) =>
        perspective.Architecture.Vocabulary.Ladders.Any(l => Ladder.Of(perspective.Architecture.Vocabulary, l.Key) is { } ladder && ladder.StepOf(verb) > 0);

    /// <summary>Promises of an act that no ladder knows, such as stationing troops, found and judged under the attack as the others are.</summary>
    private ImmutableArray<Grant> OffLadder(Verb verb)
    {
        var ladder = Ladder.OfAct(perspective.Architecture.Vocabulary, verb);
        return new Promises(perspective, threat, ladder, attacked, new DayRange(perspective.AsOf, perspective.AsOf), ActorMask.Of([])).Find(NearPromise.Of(perspective, ladder, attacked)).Grants;
    }

    private ActInstance Act(Effect effect) => perspective.Acts.Resolve(effect.Act, new Frame(null, null, perspective.AsOf));

    private Grant? Backs(Grant grant, ActInstance act)
    {
        var frame = new Frame(grant.Clause.Instrument, null, perspective.AsOf);
        var promised = perspective.Acts.Resolve(grant.Duty.Act, ActorMask.Of(grant.By.Members), "", frame);
        if (promised.Verb.Index == act.Verb.Index || perspective.Cases.CanBe(promised.Verb, act.Verb))
        {
            return grant;
        }

        return perspective.Cases.CanBe(act.Verb, promised.Verb) && grant.Step > Statement
            ? grant.Kind is GrantKind.Firm or GrantKind.IfOthersConsent ? grant with { Kind = GrantKind.AtDiscretion, Why = "can be kept by other means" } : grant
            : null;
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
