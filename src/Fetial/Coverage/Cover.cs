using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>
/// Whom the promises leave uncovered (design, "Gap"): for a threat, the level owed day by day and place by place as two levels, firm and if others consent, with
/// choice and what is open beside them; the days and places below a wanted level; and what is left when guarantors leave.
/// </summary>
public static class Cover
{
    /// <exception cref="ArgumentException">The vocabulary has no ladder of that name, or the ladder no step of the wanted name.</exception>
    public static CoverageReport Run(Perspective perspective, CoverageQuestion question)
    {
        var ladder = Ladder.Of(perspective.Architecture.Vocabulary, question.Ladder)
            ?? throw new ArgumentException($"the vocabulary has no ladder named {question.Ladder}", nameof(question));
        var wanted = question.Cover.Level is { } level
            ? ladder.Step(level) ?? throw new ArgumentException($"the ladder {ladder.Name} has no step named {level}", nameof(question))
            : (int?)null;
        var days = new DayRange(question.Cover.From ?? Calendar.Beginning, Math.Min(question.Cover.To ?? Calendar.Forever, perspective.AsOf));
        var asked = Threatened(perspective, question);
        var without = perspective.Actors.WithParts(ActorMask.Of(question.Without.Select(w => w.Index)));
        var near = asked.DistinctBy(a => a.of.Index).ToDictionary(a => a.of.Index, a => NearPromise.Of(perspective, ladder, a.of));
        var given = new (ImmutableArray<Grant> Grants, ImmutableArray<Shortfall> Shortfalls)[asked.Count];
        var next = -1;
        if (asked.Count > 1 && days.First <= days.Last && perspective.Beside() is { } beside)
        {
            // In a large portfolio two threads take one threat after the other, each with a perspective of its own.
            var helper = Task.Run(() => Find(beside));
            Find(perspective);
            helper.GetAwaiter().GetResult();
        }
        else
        {
            Find(perspective);
        }

        var found = asked.Select((a, i) => (a.of, a.threat, Found: given[i])).ToList();
        if (question.Cover.From is null)
        {
            // Nobody asks about the days before the first promise.
            var first = found.SelectMany(f => f.Found.Grants).Select(g => g.Days.First).DefaultIfEmpty(perspective.AsOf).Min();
            days = days with { First = Math.Max(first, 0) };
        }

        var answers = found.Select(f => new CoverageAnswers(perspective, question, ladder, wanted, days).Of(f.of, f.threat, f.Found.Grants, f.Found.Shortfalls));
        return new CoverageReport(perspective, question, ladder.Steps, wanted, days, [.. answers]);

        void Find(Perspective own)
        {
            var threats = ReferenceEquals(own, perspective) ? asked : Threatened(own, question);
            for (var i = Interlocked.Increment(ref next); i < asked.Count; i = Interlocked.Increment(ref next))
            {
                // Whom a clause can concern does not turn on the threat.
                given[i] = days.Last < days.First ? ([], []) : new Promises(own, threats[i].threat, ladder, threats[i].of, days, without).Find(near[threats[i].of.Index]);
            }
        }
    }

    /// <summary>The actors asked about, each with each of the threats.</summary>
    private static List<(Actor of, Threat threat)> Threatened(Perspective perspective, CoverageQuestion question) =>
        Asked(perspective, question.Cover.Of).SelectMany(of => Threats(perspective, question.Cover, of).Select(threat => (of, threat))).ToList();

    /// <summary>The actors asked about, each once; an organisation, a class or a group stands for its members on the as-of day.</summary>
    private static IEnumerable<Actor> Asked(Perspective perspective, ActorSet set) =>
        perspective.Architecture.Actors
            .Where(a => set.Terms.Any(t => t switch
            {
                { Form: PartyKind.Name, Actor: { Kind: ActorKind.State or ActorKind.Body or ActorKind.Faction or ActorKind.ArmedGroup } one } => one.Index == a.Index,
                { Form: PartyKind.Name, Actor: { } list } when !perspective.Actors.MembershipsOf(list.Index).Any() => list.Index == a.Index,
                { Form: PartyKind.Name, Actor: { } list } => perspective.Actors.MembersOf(list.Index, perspective.AsOf).Contains(a.Index),
                { Form: PartyKind.EveryMemberOf, Actor: { } list } => perspective.Actors.MembersOf(list.Index, perspective.AsOf).Contains(a.Index),
                { Form: PartyKind.Any } => a.Kind == t.Kind && !t.Except.Any(e => e.Index == a.Index),
                _ => false,
            }))
            .OrderBy(a => a.Name, StringComparer.Ordinal);

    /// <summary>The threat asked about; without one, every hostile act of the vocabulary that is done to an actor, by any state.</summary>
    private static IEnumerable<Threat> Threats(Perspective perspective, ExpectedCover cover, Actor of)
    {
        if (cover.Threat is { } act)
        {
            return [new Threat(perspective, act, cover.Anew).Against(of)];
        }

        var anyState = new ActorSet(BearingMode.EachOf, null, [new ActorTerm(PartyKind.Any, null, ActorKind.State, [of], null, null, null)]);
        return from verb in perspective.Architecture.Vocabulary.Verbs
               where verb.Hostile
               let pattern = verb.Patterns.IndexOf(verb.Patterns.FirstOrDefault(p => p.Parts.Count(x => x.Role is not null) == 1 && p.Parts.Any(x => x.Role?.Role == Role.Actor)) ?? verb.Patterns[0])
               where verb.Patterns[pattern].Parts.Where(x => x.Role is not null).Select(x => x.Role).ToList() is [{ Role: Role.Actor }]
               select new Threat(perspective, new Act(verb, anyState, [new(new RoleKey(Role.Actor, 0), new ActorsFiller(ActorSet.Single(of)))], pattern), cover.Anew);
    }
}
