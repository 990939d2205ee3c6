using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Running;

namespace Fetial.Strategy.Deals;

/// <summary>Who would sign: every declared package against every player's positions (models.md, section 7).</summary>
public static class Deal
{
    private const string Answering = "packages";

    /// <summary>How much <see cref="Run"/> will have to do.</summary>
    public static ImmutableArray<WorkLoad> Loads(Perspective perspective) =>
        [new(Answering, perspective.Architecture.Strategy.Packages.Count(p => perspective.Counts(p.Scenario) && !p.IsDisagreement))];

    /// <param name="work">Told about <see cref="Loads"/>.</param>
    public static DealReport Run(Perspective perspective, Work work = default)
    {
        var book = perspective.Architecture.Strategy;
        bool Counts(string? scenario) => perspective.Counts(scenario);
        var packages = book.Packages.Where(p => Counts(p.Scenario)).ToImmutableArray();
        var disagreement = packages.FirstOrDefault(p => p.IsDisagreement);
        var offers = packages.Where(p => !p.IsDisagreement).ToImmutableArray();
        var current = CurrentPositions.Of(perspective);
        var settled = packages.SelectMany(p => p.Levels).Select(l => l.Key).ToHashSet();
        var signatories = offers.Select(p => Signatories(perspective, p, current)).ToImmutableArray();
        var players = Players(perspective, [.. current.GroupBy(p => p.Holder.Index).Where(g => g.Any(p => settled.Contains(p.Issue))).SelectMany(g => g)], signatories, disagreement);
        var utility = new DealUtility(book.Issues);
        var without = disagreement is null ? [.. book.Issues.Select(_ => -1)] : Levels(disagreement, book.Issues);
        var breaks = new BrokenClauses(perspective);
        var assumptions = book.Assumptions.Where(a => Counts(a.Scenario)).OrderBy(a => a.Scenario is null ? 1 : 0).ToList();
        var answers = offers.Select((p, i) => Told(p, i)).ToImmutableArray();
        PackageAnswer Told(Package package, int number)
        {
            work.Tell(Answering, number);
            return Answer(package, signatories[number]);
        }


        PackageAnswer Answer(Package package, ImmutableArray<int> signing)
        {
            var levels = Levels(package, book.Issues);
            var each = players.Select(p => Deal.Answer(p, signing.Contains(p.Actor.Index), levels, book.Issues, utility, without)).ToImmutableArray();
            var signed = each.Where(a => a.Signs).ToImmutableArray();
            var unknown = signing.Where(s => players.All(p => p.Actor.Index != s)).Select(s => perspective.Architecture.Actors[s].Name).Order(StringComparer.Ordinal).ToImmutableArray();
            return new(
                package, levels, each,
                [.. signed.Where(a => a.Acceptance is Acceptance.Rejects or Acceptance.RedLine).Select(a => a.Player.Actor.Name)],
                [.. signed.Where(a => a.Acceptance == Acceptance.Undetermined).Select(a => a.Player.Actor.Name)],
                unknown,
                unknown.IsEmpty ? RatificationShare.Of(signed, assumptions) : null,
                [.. levels.SelectMany((level, i) => book.Issues[i].Meanings.Where(m => m.Key == level).SelectMany(m => breaks.Of(m.Value)))]);
        }

        var voters = players.Where(p => p.HasVote).ToImmutableArray();
        var problem = Problem(answers, voters);
        var pareto = problem.Pareto;
        bool Accepted(PackageAnswer answer, Func<PlayerAnswer, bool> accepts) => answer.Players.Where(p => p.Signs).All(accepts);
        var acceptable = Enumerable.Range(0, answers.Length).Where(i => Accepted(answers[i], p => Tie.IsAtLeast(p.Gain, 0) && p.Crossed.IsEmpty)).ToImmutableArray();
        var choice = Problem([.. acceptable.Select(i => answers[i])], [.. voters.Where(v => acceptable.Any(i => answers[i].Players.Any(a => a.Signs && a.Player == v)))]);
        return new(
            perspective, book.Issues, players, answers, disagreement, acceptable,
            [.. acceptable.Where(i => Accepted(answers[i], p => p.Acceptance == Acceptance.Accepts))],
            [.. pareto.Select(i => i == answers.Length ? -1 : i)],
            Chosen(choice.Nash, acceptable), Chosen(choice.KalaiSmorodinsky, acceptable),
            [.. players.SelectMany(p => p.Positions).Where(p => p.Weight is null && settled.Contains(p.Issue))]);
    }

    /// <summary>Indices into the acceptable packages as indices into all; the disagreement itself, last in the list, is no deal.</summary>
    private static ImmutableArray<int> Chosen(ImmutableArray<int> chosen, ImmutableArray<int> acceptable) =>
        [.. chosen.Where(i => i < acceptable.Length).Select(i => acceptable[i])];

    private static BargainingProblem Problem(ImmutableArray<PackageAnswer> answers, ImmutableArray<DealPlayer> voters)
    {
        var zero = voters.Select(_ => 0.0).ToImmutableArray();
        return new(
            [.. answers.Select(a => a.Package.Id), "disagreement"],
            [.. answers.Select(a => voters.Select(v => a.Players.First(p => p.Player == v).Gain).ToImmutableArray()), zero],
            zero, [.. voters.Select(_ => 1.0)]);
    }

    /// <summary>Who must sign a package: those that it names, else everybody with a position who is no faction, group or class.</summary>
    private static ImmutableArray<int> Signatories(Perspective perspective, Package package, ImmutableArray<Position> positions) => package.By is { } by
        ? [.. perspective.Actors.Resolve(by, new Frame(null, null, perspective.AsOf)).Indices]
        : [.. positions.Select(p => p.Holder).Where(h => h.Kind is not (ActorKind.Faction or ActorKind.Group or ActorKind.Class)).Select(h => h.Index).Distinct()];

    private static ImmutableArray<DealPlayer> Players(
        Perspective perspective, ImmutableArray<Position> positions, ImmutableArray<ImmutableArray<int>> signatories, Package? disagreement) =>
    [
        .. positions.GroupBy(p => p.Holder.Index).OrderBy(g => g.First().Holder.Name, StringComparer.Ordinal).Select(g =>
        {
            var holder = g.First().Holder;
            var given = disagreement?.Values.FirstOrDefault(v => v.Key.Index == holder.Index).Value;
            return new DealPlayer(holder, [.. g], signatories.Any(s => s.Contains(holder.Index)), given ?? WarValue(perspective, holder));
        }),
    ];

    /// <summary>The challenger of a promise has without agreement what a period of fighting is worth to it over peace (models.md, sections 5 and 7).</summary>
    private static Figure? WarValue(Perspective perspective, Actor holder)
    {
        var promise = perspective.Architecture.Strategy.Promises.FirstOrDefault(p => perspective.Counts(p.Scenario) && p.Challenger.Index == holder.Index);
        return promise is null ? null : promise.Fighting with
        {
            Value = promise.Fighting.Value - promise.PeaceOutside.Value,
            Low = promise.Fighting.Low - promise.PeaceOutside.High,
            High = promise.Fighting.High - promise.PeaceOutside.Low,
            Because = $"fighting less peace outside, of promise {promise.Id}",
        };
    }

    /// <summary>The level of each issue; -1 where the package does not name it.</summary>
    internal static ImmutableArray<int> Levels(Package package, ImmutableArray<Issue> issues) =>
        [.. Enumerable.Range(0, issues.Length).Select(i => package.Levels.Where(l => l.Key == i).Select(l => l.Value).DefaultIfEmpty(-1).First())];

    private static PlayerAnswer Answer(DealPlayer player, bool signs, ImmutableArray<int> levels, ImmutableArray<Issue> issues, DealUtility utility, ImmutableArray<int> without)
    {
        double Gain(ImmutableArray<int> x) => utility.Gain(player, x, without);
        var (least, most) = Extremes(player, DealUtility.Whole(levels, without), utility, without);
        var crossed = DealUtility.Crossed(player, levels);
        var acceptance = !crossed.IsEmpty ? Acceptance.RedLine
            : Tie.IsAtLeast(least, 0) ? Acceptance.Accepts
            : Tie.IsAtLeast(most, 0) ? Acceptance.Undetermined
            : Acceptance.Rejects;
        var movers = Tie.IsAtLeast(Gain(levels), 0) && crossed.IsEmpty ? [] : Changes(levels, issues)
            .Where(c => levels.SetItem(c.Issue, c.Level) is var changed && DealUtility.Crossed(player, changed).IsEmpty && Tie.IsAtLeast(Gain(changed), 0)).ToImmutableArray();
        return new(player, signs, Gain(levels), least, most, acceptance, crossed, movers);
    }

    /// <summary>Extremes of the gain: a position that counts both with and without agreement has one weight, so its two parts move together.</summary>
    private static (double Least, double Most) Extremes(DealPlayer player, ImmutableArray<int> levels, DealUtility utility, ImmutableArray<int> without)
    {
        var (least, most) = (-(player.Disagreement?.High ?? 0), -(player.Disagreement?.Low ?? 0));
        foreach (var position in player.Positions)
        {
            var alone = player with { Positions = [position] };
            var slope = utility.Of(alone, levels, _ => 1) - utility.Of(alone, without, _ => 1);
            var (low, high) = (position.Weight?.Low ?? 1, position.Weight?.High ?? 1);
            least += Math.Min(slope * low, slope * high);
            most += Math.Max(slope * low, slope * high);
        }

        return (least, most);
    }

    private static IEnumerable<LevelChange> Changes(ImmutableArray<int> levels, ImmutableArray<Issue> issues)
    {
        for (var i = 0; i < levels.Length; i++)
        {
            for (var level = 0; levels[i] >= 0 && level < issues[i].Levels.Length; level++)
            {
                if (level != levels[i])
                {
                    yield return new(i, level);
                }
            }
        }
    }
}
