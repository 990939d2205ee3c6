using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// All pairs of clauses of which one rules in a case of what the other rules out, on days on which both stand, in a situation in which both bite.
/// Results are met through a join, so that only pairs that may be about one act on one day are compared.
/// </summary>
public sealed class ClashFinder
{
    private readonly Perspective perspective;
    private readonly CaseOf cases;
    private readonly Windows windows;
    private readonly SituationFinder situations;
    private readonly Priority priority;
    private readonly Places places;
    private readonly ClashQuestion question;
    private readonly Clock clock;
    private readonly Lazy<ClashFinder?> withoutDenied;

    public ClashFinder(Perspective perspective)
        : this(perspective, ClashQuestion.Promises)
    {
    }

    public ClashFinder(Perspective perspective, ClashQuestion question)
    {
        this.perspective = perspective;
        this.question = question;
        cases = perspective.Cases;
        windows = perspective.Shared(static p => new Windows(p));
        situations = perspective.Shared(static p => new SituationFinder(p));
        priority = new Priority(perspective);
        places = perspective.Cases.Places;
        clock = new Clock(perspective);
        withoutDenied = new(() => perspective.WithoutDenied is { } sceptical ? new ClashFinder(sceptical, question) : null);
    }

    public IEnumerable<Clash> Find() => Find(null).Select(c => c.Clash);

    /// <summary>With their places, in order.</summary>
    /// <param name="about">Indices of clauses of which one must be on either side; null for all clashes.</param>
    internal IEnumerable<PlacedClash> Find(IReadOnlySet<int>? about)
    {
        var results = AllResults.Of(perspective).Every;
        var wanted = Of(question.RulesIn, ResultSide.In);
        var excluded = Of(question.RulesOut, ResultSide.Out);
        var (wide, narrow) = question.Inside ? (wanted, excluded) : (excluded, wanted);
        foreach (var (wider, narrower, told, place) in new CandidateJoin(perspective, question.Inside).Find(wide, narrow))
        {
            if (about is not null && !about.Contains(wider.Clause.Index) && !about.Contains(narrower.Clause.Index))
            {
                continue;
            }

            var (ruledIn, ruledOut) = question.Inside ? (wider, narrower) : (narrower, wider);
            if (ruledIn.Clause.Id != ruledOut.Clause.Id && Test(ruledIn, told, ruledOut) is { } clash)
            {
                yield return new PlacedClash(clash, place);
            }
        }

        List<Result> Of(Func<Duty, bool> counts, ResultSide side) => [.. results.Where(r => r.Side == side && counts(r.Duty))];
    }

    /// <summary>Whether the two results are about one act, and if so whether only through a body; null where they are not.</summary>
    private bool? MeetsThroughBody(Result wanted, ActInstance told, Result excluded)
    {
        var frame = new Frame(excluded.Clause.Instrument, null, perspective.AsOf);
        if (question.Inside)
        {
            // Something of what is promised is ruled out, and not all of it; all of it would be a contradiction.
            return cases.Overlap(told, wanted.Act, frame) && cases.Find(wanted.Act, excluded.Act, frame, DoerTest.Meet) is null ? false : null;
        }

        if (cases.IsCase(told, excluded.Act, frame, DoerTest.Meet))
        {
            return false;
        }

        return MeetThroughBody(told.Doers, excluded.Act.Doers) && cases.IsCase(told with { Doers = excluded.Act.Doers }, excluded.Act, frame, DoerTest.Meet) ? true : null;
    }

    private Clash? Test(Result wanted, ActInstance told, Result excluded)
    {
        if (MeetsThroughBody(wanted, told, excluded) is not { } throughBody || !places.Meets(wanted.Clause, excluded.Clause) || OthersSuffice(wanted, excluded)
            || (!question.Inside && !Amounts.Meet(told, excluded.Act)))
        {
            return null;
        }

        var inBearers = Bearers(wanted.Clause);
        var outBearers = Bearers(excluded.Clause);
        var common = perspective.Actors.WithParts(inBearers).Intersect(perspective.Actors.WithParts(outBearers));
        var conduct = common.IsEmpty ? common : OwnConduct(common, wanted, told, excluded, ref throughBody);
        var isContradiction = !common.IsEmpty;
        if (question.SameBearer && (!isContradiction || throughBody))
        {
            return null;
        }

        // What a common bearer does itself turns on its own days; otherwise on those of the bearers whose doing it is.
        var (doing, avoiding) = common.Meets(told.Doers) && common.Meets(excluded.Act.Doers)
            ? (common, common)
            : (Concerned(inBearers, excluded.Act.Doers, common), Concerned(outBearers, told.Doers, common));
        if (Best(wanted, excluded, doing, avoiding) is not { } found)
        {
            return null;
        }

        var rule = priority.Between(wanted.Clause, excluded.Clause, isContradiction ? conduct : ActorMask.Empty, found.Tier, PriorityDay(found.Days, found.Situation));
        var isContested = found.Situation.Certainty == Certainty.Certain
            && (throughBody || Contests.Matter(wanted.Clause) || Contests.Matter(excluded.Clause) || RestsOnDenied(wanted, excluded, doing, avoiding, found.Tier));
        var certainty = rule.Resolves ? Certainty.Resolved : isContested ? Certainty.Attributed : found.Situation.Certainty;
        var evidence = (EvidenceGrade)Math.Min((int)Grade(wanted), (int)Grade(excluded));
        return new Clash(
            wanted, excluded, isContradiction ? rule.Left : ActorMask.Empty, found.Days, found.Situation.Day, found.Tier, certainty, found.Situation.Facts, throughBody, rule.Text, evidence,
            found.Days.Last < perspective.AsOf);
    }

    /// <summary>Who is bound by both is read on the as-of day where both stand on it, else on the last common day, else on that of the situation.</summary>
    private int PriorityDay(TimeSet days, Situation situation) =>
        days.Contains(perspective.AsOf) ? perspective.AsOf : days.Last < perspective.AsOf ? days.Last : situation.Day;

    /// <summary>Whether the clash would not be there, or not so far along, if every denial on record were right.</summary>
    private bool RestsOnDenied(Result wanted, Result excluded, ActorMask doing, ActorMask avoiding, StandingTier tier) =>
        withoutDenied.Value is { } sceptical
        && !(sceptical.Best(wanted, excluded, doing, avoiding) is { Situation.Certainty: Certainty.Certain } found && found.Tier <= tier);

    /// <summary>Those of several bearers whose doing it is, themselves or through a body; where the doers are others those who bear both, else all of them.</summary>
    private ActorMask Concerned(ActorMask bearers, ActorMask doers, ActorMask common)
    {
        var concerned = bearers.Indices.Select(ActorMask.Single).Where(b =>
            perspective.Actors.WithParts(b).Meets(doers) || b.Meets(perspective.Actors.WithParts(doers))
            || Bodies(doers).Any(members => members.Meets(b)) || Bodies(b).Any(members => members.IsWithin(doers))).Aggregate(ActorMask.Empty, (sum, b) => sum.Union(b));
        return !concerned.IsEmpty ? concerned : common.IsEmpty ? bearers : common;
    }

    /// <summary>
    /// The common bearers who do the act themselves, or who both want it and are against it; where none does, it is theirs only through a body or by the
    /// wish of one clause.
    /// </summary>
    private static ActorMask OwnConduct(ActorMask common, Result wanted, ActInstance told, Result excluded, ref bool throughBody)
    {
        var own = common.Intersect(wanted.Act.Doers.Union(told.Doers));
        if (!own.IsEmpty)
        {
            return own;
        }

        throughBody |= wanted.Own || excluded.Own;
        return common;
    }

    /// <summary>
    /// A body that decides by consensus does what one of its members must not do: it needs that member. Or all of its members do what the body
    /// must not do; some of them alone are not the body.
    /// </summary>
    private bool MeetThroughBody(ActorMask doing, ActorMask forbidden) =>
        Bodies(doing).Any(members => members.Meets(forbidden)) || Bodies(forbidden).Any(members => members.IsWithin(doing));

    private IEnumerable<ActorMask> Bodies(ActorMask actors) => actors.Indices
        .Select(b => perspective.Actors.DecidersOf(b, perspective.AsOf))
        .Where(members => !members.IsEmpty);

    /// <summary>The clash that weighs most: one that is not over before one that is, then the tier.</summary>
    private (TimeSet Days, StandingTier Tier, Situation Situation)? Best(Result wanted, Result excluded, ActorMask inBearers, ActorMask outBearers)
    {
        var own = windows.Of(wanted.Clause, inBearers);
        var other = windows.Of(excluded.Clause, outBearers);
        (TimeSet Days, StandingTier Tier, Situation Situation)? past = null;
        foreach (var cut in Cuts(wanted, own))
        {
            foreach (var found in Within(wanted, excluded, own, other, cut))
            {
                if (found.Days.Last >= perspective.AsOf)
                {
                    return found;
                }

                past ??= found;
            }
        }

        return past;
    }

    /// <summary>
    /// The days that a thing to be done once has, one set for each start of its clock; after them the days to come, because the clock may start again.
    /// </summary>
    private IEnumerable<TimeSet> Cuts(Result wanted, ImmutableArray<StandingSpell> own)
    {
        var runs = wanted.Once ? clock.Runs(wanted.Clause, Together(own)) : [];
        return runs.IsEmpty ? [TimeSet.Always] : runs.Select(r => TimeSet.Of(r.First, r.Last)).Append(TimeSet.Of(perspective.AsOf + 1, Calendar.Forever));
    }

    private IEnumerable<(TimeSet Days, StandingTier Tier, Situation Situation)> Within(
        Result wanted, Result excluded, ImmutableArray<StandingSpell> own, ImmutableArray<StandingSpell> other, TimeSet cut)
    {
        var sameText = wanted.Clause.Instrument.Id == excluded.Clause.Instrument.Id;
        var pairs =
            from first in own
            from second in other
            let tier = Tiers.Of(first.Standing, second.Standing, sameText)
            where tier is not null
            orderby tier
            select (first, second, Tier: tier ?? StandingTier.OpenText);
        foreach (var (first, second, tier) in pairs)
        {
            var days = first.Days.Intersect(second.Days).Intersect(cut);
            if (days.IsEmpty || (wanted.Once && CanWait(wanted, Together(own).Intersect(cut), Together(other), days)))
            {
                continue;
            }

            if (situations.Find([wanted.Clause, excluded.Clause], days) is { } situation)
            {
                yield return (days, tier, situation);
            }
        }
    }

    /// <summary>
    /// A thing to be done once can be done before or after the other clause stands; what was not done before by the record can no longer be. Where its own
    /// days are over, all of them must lie within those of the other clause.
    /// </summary>
    private bool CanWait(Result wanted, TimeSet ownDays, TimeSet otherDays, TimeSet common)
    {
        var open = ownDays.Last < perspective.AsOf ? ownDays : ownDays.Intersect(TimeSet.Of(Math.Min(common.First, perspective.AsOf + 1), Calendar.Forever));
        return !open.IsWithin(otherDays) || WasDone(wanted, common.First);
    }

    /// <summary>All days on which a clause stands or may come to stand, whatever its text's standing on them.</summary>
    private static TimeSet Together(IEnumerable<StandingSpell> spells) =>
        TimeSet.Of(spells.Where(s => Tiers.Of(s.Standing) is not null).SelectMany(s => s.Days.Ranges));

    /// <summary>Of "any 2 of A, B, C" as many are left free as the promise needs.</summary>
    private bool OthersSuffice(Result wanted, Result excluded)
    {
        if (!wanted.Own || wanted.Clause.Bearers is not { Mode: BearingMode.AnyOf, Number: { } needed })
        {
            return false;
        }

        if (question.Inside)
        {
            return wanted.Act.Doers.Except(excluded.Act.Doers).Count >= needed;
        }

        var frame = new Frame(excluded.Clause.Instrument, null, perspective.AsOf);
        return wanted.Act.Doers.Indices.Count(d => cases.Find(wanted.Act with { Doers = ActorMask.Single(d) }, excluded.Act, frame, DoerTest.Meet) is null) >= needed;
    }

    private bool WasDone(Result wanted, int before)
    {
        var frame = new Frame(wanted.Clause.Instrument, null, Math.Min(before, perspective.AsOf));
        return perspective.Facts.WasDone(wanted.Act, frame);
    }

    private ActorMask Bearers(Commitment clause) => perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, Windows.ReadingDay(clause, perspective.AsOf)));

    private static EvidenceGrade Grade(Result result)
    {
        var inherited = result.Clause.Evidence;
        var act = result.Clause.Duties.First(d => ReferenceEquals(d.Value, result.Duty)).GradeOr(inherited);
        return (EvidenceGrade)Math.Min((int)act, (int)result.Clause.Who.GradeOr(inherited));
    }
}
