using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>A floor above a ceiling on one measure of one owner, whoever owes it (design, "Collision").</summary>
public sealed class MeasureClashFinder(Perspective perspective)
{
    private readonly Windows windows = perspective.Shared(static p => new Windows(p));
    private readonly SituationFinder situations = perspective.Shared(static p => new SituationFinder(p));
    private readonly Places places = perspective.Cases.Places;
    private readonly Priority priority = new(perspective);

    public IEnumerable<Clash> Find()
    {
        var results = new Results(perspective.Architecture, perspective.Actors, perspective.Acts);
        var bounds = perspective.Commitments.OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(c => results.Of(c, perspective.AsOf)).Where(r => r.Side == ResultSide.In)
            .Select(r => (Result: r, Bound: BoundOf(r))).Where(b => b.Bound is not null).ToList();
        foreach (var (ceiling, upper) in bounds)
        {
            foreach (var (floor, lower) in bounds)
            {
                if (ceiling.Clause.Id != floor.Clause.Id && upper is { Ceiling: { } most } && lower is { Floor: { } least } && least > most && IsSame(upper, lower) && Test(floor, ceiling) is { } clash)
                {
                    yield return clash;
                }
            }
        }
    }

    private Clash? Test(Result floor, Result ceiling)
    {
        if (!places.Meets(floor.Clause, ceiling.Clause) || Best(floor, ceiling) is not { } found)
        {
            return null;
        }

        var rule = priority.Between(floor.Clause, ceiling.Clause, ActorMask.Empty, found.Tier, found.Situation.Day);
        var isContested = found.Situation.Certainty == Certainty.Certain
            && (Contests.Matter(floor.Clause, ofMeasure: true) || Contests.Matter(ceiling.Clause, ofMeasure: true) || RestsOnDenied(floor, ceiling, found.Tier));
        var certainty = rule.Resolves ? Certainty.Resolved : isContested ? Certainty.Attributed : found.Situation.Certainty;
        var evidence = (EvidenceGrade)Math.Min((int)floor.Clause.Evidence, (int)ceiling.Clause.Evidence);
        return new Clash(
            floor, ceiling, ActorMask.Empty, found.Days, found.Situation.Day, found.Tier, certainty, found.Situation.Facts, false, rule.Text, evidence, found.Days.Last < perspective.AsOf, OfMeasure: true);
    }

    private bool RestsOnDenied(Result floor, Result ceiling, StandingTier tier) =>
        perspective.WithoutDenied is { } sceptical
        && !(new MeasureClashFinder(sceptical).Best(floor, ceiling) is { Situation.Certainty: Certainty.Certain } found && found.Tier <= tier);

    /// <summary>The clash that weighs most: one that is not over before one that is, then the tier.</summary>
    private (TimeSet Days, StandingTier Tier, Situation Situation)? Best(Result floor, Result ceiling)
    {
        var sameText = floor.Clause.Instrument.Id == ceiling.Clause.Instrument.Id;
        var pairs =
            from first in windows.Of(floor.Clause, BearersOf(floor))
            from second in windows.Of(ceiling.Clause, BearersOf(ceiling))
            let tier = Tiers.Of(first.Standing, second.Standing, sameText)
            let days = first.Days.Intersect(second.Days)
            where tier is not null && !days.IsEmpty
            orderby days.Last < perspective.AsOf, tier
            select (Days: days, Tier: tier ?? StandingTier.OpenText);
        foreach (var (days, tier) in pairs)
        {
            if (situations.Find([floor.Clause, ceiling.Clause], days) is { } situation)
            {
                return (days, tier, situation);
            }
        }

        return null;
    }

    private ActorMask BearersOf(Result result) => perspective.Actors.Resolve(result.Clause.Who.Value, new Frame(result.Clause.Instrument, null, perspective.AsOf));

    private static bool IsSame(MeasureBound first, MeasureBound second) => first.Owner == second.Owner && first.What == second.What && first.Unit == second.Unit && first.Per == second.Per;

    /// <summary>Floor and ceiling that a clause sets on a measure of its verb, from the amount of the act or of the clause.</summary>
    private MeasureBound? BoundOf(Result result)
    {
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
