using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// Floors and ceilings that clauses set, gathered by measure: one thing of one owner in one unit. Clauses of different measures are never compared.
/// </summary>
public sealed class MeasureBounds
{
    private readonly Perspective perspective;
    private readonly Windows windows;
    private readonly SituationFinder situations;
    private readonly Priority priority;

    public MeasureBounds(Perspective perspective)
    {
        this.perspective = perspective;
        windows = perspective.Shared(static p => new Windows(p));
        situations = perspective.Shared(static p => new SituationFinder(p));
        priority = new Priority(perspective);
        var results = AsOfResults.Of(perspective);
        Groups =
        [
            .. AllResults.ById(perspective).SelectMany(c => results.Of(c)).Where(r => r.Side == ResultSide.In && IsMeasured(perspective, r))
                .Select(r => (Result: r, Bound: BoundOf(perspective, r))).Where(b => b.Bound is not null)
                .GroupBy(b => b.Bound is { } bound ? (bound.Owner, bound.What, bound.Unit, bound.Per) : default)
                .Select(g => g.Select(b => new BoundedClause(b.Result, b.Bound ?? throw new InvalidOperationException("filtered above"))).ToImmutableArray()),
        ];
    }

    /// <summary>A name of each measure on which a clause sets a figure.</summary>
    internal static IEnumerable<string> LinksOf(Perspective perspective, Commitment clause) =>
        AsOfResults.Of(perspective).Of(clause).Where(r => r.Side == ResultSide.In)
            .Select(r => BoundOf(perspective, r)).OfType<MeasureBound>().Select(b => $"{b.What} {b.Unit} {b.Per} {string.Join(',', b.Owner.Indices)}").Distinct(StringComparer.Ordinal);

    /// <summary>The bounds on each measure, in the order of the clauses' ids.</summary>
    public ImmutableArray<ImmutableArray<BoundedClause>> Groups { get; }

    /// <summary>Two clauses about one measure, on days and in a situation in which both bite; null where there is none.</summary>
    /// <param name="first">Told as the one that rules in.</param>
    /// <param name="second">Told as the one that rules out.</param>
    public Clash? Together(Result first, Result second)
    {
        if (!perspective.Cases.Places.Meets(first.Clause, second.Clause) || Best(first, second) is not { } found)
        {
            return null;
        }

        var rule = priority.Between(first.Clause, second.Clause, ActorMask.Empty, found.Tier, found.Situation.Day);
        var isContested = found.Situation.Certainty == Certainty.Certain
            && (Contests.Matter(first.Clause, ofMeasure: true) || Contests.Matter(second.Clause, ofMeasure: true) || RestsOnDenied(first, second, found.Tier));
        var certainty = rule.Resolves ? Certainty.Resolved : isContested ? Certainty.Attributed : found.Situation.Certainty;
        var evidence = (EvidenceGrade)Math.Min((int)first.Clause.Evidence, (int)second.Clause.Evidence);
        return new Clash(
            first, second, ActorMask.Empty, found.Days, found.Situation.Day, found.Tier, certainty, found.Situation.Facts, false, rule.Text, evidence,
            found.Days.Last < perspective.AsOf, OfMeasure: true);
    }

    private bool RestsOnDenied(Result first, Result second, StandingTier tier) =>
        perspective.WithoutDenied is { } sceptical
        && !(sceptical.Shared(static p => new MeasureBounds(p)).Best(first, second) is { Situation.Certainty: Certainty.Certain } found && found.Tier <= tier);

    /// <summary>The days and situation that weigh most: what is not over before what is, then the tier.</summary>
    private (TimeSet Days, StandingTier Tier, Situation Situation)? Best(Result first, Result second)
    {
        var sameText = first.Clause.Instrument.Id == second.Clause.Instrument.Id;
        var pairs =
            from one in windows.Of(first.Clause, BearersOf(first))
            from other in windows.Of(second.Clause, BearersOf(second))
            let tier = Tiers.Of(one.Standing, other.Standing, sameText)
            let days = one.Days.Intersect(other.Days)
            where tier is not null && !days.IsEmpty
            orderby days.Last < perspective.AsOf, tier
            select (Days: days, Tier: tier ?? StandingTier.OpenText);
        foreach (var (days, tier) in pairs)
        {
            if (situations.Find([first.Clause, second.Clause], days) is { } situation)
            {
                return (days, tier, situation);
            }
        }

        return null;
    }

    private ActorMask BearersOf(Result result) => perspective.Actors.Resolve(result.Clause.Who.Value, new Frame(result.Clause.Instrument, null, perspective.AsOf));

    /// <summary>Floor and ceiling that a clause sets on a measure of its verb, from the amount of the act or of the clause.</summary>
    private static bool IsMeasured(Perspective perspective, Result result) => perspective.Architecture.Vocabulary.Relations[result.Act.Verb.Index].Measures is not null;

    private static MeasureBound? BoundOf(Perspective perspective, Result result)
    {
        if (!IsMeasured(perspective, result))
        {
            return null;
        }

        var measure = perspective.Architecture.Vocabulary.Relations[result.Act.Verb.Index].Measures;
        var thing = result.Act[new RoleKey(Role.Thing, 0)] as ThingValue;
        if (measure is null || (thing?.Amount ?? result.Clause.Amounts.Select(a => a.Value).FirstOrDefault()) is not { Absence: AmountAbsence.None, Number: { } number } amount)
        {
            return null;
        }

        var owner = measure.Owner.Role == Role.Subject ? result.Act.Doers : result.Act.Find(measure.Owner) is ActorsValue value ? value.Actors : ActorMask.Empty;
        decimal? floor = amount.Qualifier is AmountQualifier.Exact or AmountQualifier.AtLeast or AmountQualifier.Between ? number : null;
        decimal? ceiling = amount.Qualifier is AmountQualifier.Exact or AmountQualifier.AtMost ? number : amount.Qualifier == AmountQualifier.Between ? amount.Upper : null;
        return new MeasureBound(owner, measure.Unit ?? thing?.Thing?.Name ?? "", amount.Currency ?? amount.Unit, amount.Per, floor, ceiling);
    }
}
