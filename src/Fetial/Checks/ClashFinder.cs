using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// All pairs of clauses of which one rules in a case of what the other rules out, on days on which both stand, in a situation in which both bite.
/// Results are met through an index by verb, so that only pairs about one act are compared.
/// </summary>
public sealed class ClashFinder
{
    private readonly Perspective perspective;
    private readonly CaseOf cases;
    private readonly Windows windows;
    private readonly SituationFinder situations;
    private readonly Priority priority;
    private readonly Places places;

    public ClashFinder(Perspective perspective)
    {
        this.perspective = perspective;
        cases = perspective.Cases;
        windows = perspective.Shared(static p => new Windows(p));
        situations = perspective.Shared(static p => new SituationFinder(p));
        priority = new Priority(perspective);
        places = perspective.Cases.Places;
    }

    public IEnumerable<Clash> Find()
    {
        var all = AllResults.Of(perspective).All;
        var byVerb = Index(all.Where(r => r.Side == ResultSide.In));
        foreach (var excluded in all.Where(r => r.Side == ResultSide.Out))
        {
            if (!byVerb.TryGetValue(excluded.Act.Verb.Index, out var candidates))
            {
                continue;
            }

            foreach (var (wanted, told) in candidates)
            {
                if (wanted.Clause.Id != excluded.Clause.Id && Test(wanted, told, excluded) is { } clash)
                {
                    yield return clash;
                }
            }
        }
    }

    /// <summary>Every telling of a result under its verb and all wider ones.</summary>
    private Dictionary<int, List<(Result Result, ActInstance Told)>> Index(IEnumerable<Result> results)
    {
        var index = new Dictionary<int, List<(Result, ActInstance)>>();
        foreach (var result in results)
        {
            var frame = new Frame(result.Clause.Instrument, null, perspective.AsOf);
            foreach (var told in cases.Tellings(result.Act, frame))
            {
                foreach (var verb in WithWider(told.Verb.Index))
                {
                    if (!index.TryGetValue(verb, out var list))
                    {
                        index[verb] = list = [];
                    }

                    list.Add((result, told));
                }
            }
        }

        return index;
    }

    private IEnumerable<int> WithWider(int verb) =>
        Ancestry.Upwards(verb, v => perspective.Architecture.Vocabulary.Relations[v].KindOf);

    private Clash? Test(Result wanted, ActInstance told, Result excluded)
    {
        var frame = new Frame(excluded.Clause.Instrument, null, perspective.AsOf);
        var direct = cases.IsCase(told, excluded.Act, frame, DoerTest.Meet);
        var throughBody = !direct && MeetThroughBody(told.Doers, excluded.Act.Doers) && cases.IsCase(told with { Doers = excluded.Act.Doers }, excluded.Act, frame, DoerTest.Meet);
        if ((!direct && !throughBody) || !places.Meets(wanted.Clause, excluded.Clause) || !Amounts.Meet(told, excluded.Act) || OthersSuffice(wanted, excluded))
        {
            return null;
        }

        var inBearers = Bearers(wanted.Clause);
        var outBearers = Bearers(excluded.Clause);
        var common = perspective.Actors.WithParts(inBearers).Intersect(perspective.Actors.WithParts(outBearers));
        var conduct = common.IsEmpty ? common : OwnConduct(common, wanted, told, ref throughBody);
        var isContradiction = !common.IsEmpty;
        var best = Best(wanted, excluded, isContradiction ? common : inBearers, isContradiction ? common : outBearers);
        if (best is not { } found)
        {
            return null;
        }

        var rule = priority.Between(wanted.Clause, excluded.Clause, isContradiction ? conduct : ActorMask.Empty);
        var certainty = rule.Resolves ? Certainty.Resolved
            : found.Situation.Certainty == Certainty.Certain && throughBody ? Certainty.Attributed
            : found.Situation.Certainty;
        var evidence = (EvidenceGrade)Math.Min((int)Grade(wanted), (int)Grade(excluded));
        return new Clash(wanted, excluded, isContradiction ? conduct : ActorMask.Empty, found.Days, found.Situation.Day, found.Tier, certainty, found.Situation.Facts, throughBody, rule.Text, evidence);
    }

    /// <summary>The common bearers who do the act themselves; where none does, it is theirs only through a body or by the wish of the clause.</summary>
    private static ActorMask OwnConduct(ActorMask common, Result wanted, ActInstance told, ref bool throughBody)
    {
        var own = common.Intersect(wanted.Act.Doers.Union(told.Doers));
        if (!own.IsEmpty)
        {
            return own;
        }

        throughBody = true;
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

    private (TimeSet Days, StandingTier Tier, Situation Situation)? Best(Result wanted, Result excluded, ActorMask inBearers, ActorMask outBearers)
    {
        var sameText = wanted.Clause.Instrument.Id == excluded.Clause.Instrument.Id;
        var pairs =
            from first in windows.Of(wanted.Clause, inBearers)
            from second in windows.Of(excluded.Clause, outBearers)
            let tier = Tiers.Of(first.Standing, second.Standing, sameText)
            where tier is not null
            orderby tier
            select (first, second, Tier: tier ?? StandingTier.OpenText);
        foreach (var (first, second, tier) in pairs)
        {
            var days = first.Days.Intersect(second.Days);
            if (days.IsEmpty || (wanted.Once && CanWait(wanted, Together(windows.Of(wanted.Clause, inBearers)), Together(windows.Of(excluded.Clause, outBearers)), days)))
            {
                continue;
            }

            if (situations.Find([wanted.Clause, excluded.Clause], days) is { } situation)
            {
                return (days, tier, situation);
            }
        }

        return null;
    }

    /// <summary>A thing to be done once can be done before or after the other clause stands; what was not done before by the record can no longer be.</summary>
    private bool CanWait(Result wanted, TimeSet ownDays, TimeSet otherDays, TimeSet common)
    {
        var open = ownDays.Intersect(TimeSet.Of(Math.Min(common.First, perspective.AsOf + 1), Calendar.Forever));
        return !open.IsWithin(otherDays) || WasDone(wanted, common.First);
    }

    /// <summary>All days on which a clause stands or may come to stand, whatever its text's standing on them.</summary>
    private static TimeSet Together(IEnumerable<StandingSpell> spells) =>
        TimeSet.Of(spells.Where(s => Tiers.Of(s.Standing) is not null).SelectMany(s => s.Days.Ranges));

    /// <summary>Of "any 2 of A, B, C" as many are left free as the promise needs.</summary>
    private static bool OthersSuffice(Result wanted, Result excluded) =>
        wanted.Own && wanted.Clause.Who.Value is { Mode: BearingMode.AnyOf, Number: { } needed }
        && wanted.Act.Doers.Except(excluded.Act.Doers).Count >= needed;

    private bool WasDone(Result wanted, int before)
    {
        var frame = new Frame(wanted.Clause.Instrument, null, Math.Min(before, perspective.AsOf));
        return perspective.Facts.Like(wanted.Act.Verb).Any(r => !r.Event.Denied && r.Event.First <= frame.Day && cases.Find(r.Act, wanted.Act, frame, DoerTest.Within) is not null);
    }

    private ActorMask Bearers(Commitment clause) => perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, Windows.ReadingDay(clause, perspective.AsOf)));

    private static EvidenceGrade Grade(Result result)
    {
        var inherited = result.Clause.Evidence;
        var act = result.Clause.Duties.First(d => ReferenceEquals(d.Value, result.Duty)).GradeOr(inherited);
        return (EvidenceGrade)Math.Min((int)act, (int)result.Clause.Who.GradeOr(inherited));
    }
}
