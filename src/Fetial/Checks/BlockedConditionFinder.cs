using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// Clauses that wait for what another clause rules out, in a situation in which both stand (design, "Blocked condition"). A hostile act is what a
/// promise is made against, and a breach of a promise to the clause's own bearers or protected is what it reacts to: neither is waited for.
/// </summary>
public sealed class BlockedConditionFinder(Perspective perspective)
{
    private readonly OutIndex outs = OutIndex.Of(perspective);
    private readonly StatusEvents statuses = new(perspective);
    private readonly Consents consents = new(perspective);
    private readonly Windows windows = perspective.Shared(static p => new Windows(p));
    private readonly SituationFinder situations = perspective.Shared(static p => new SituationFinder(p));
    private readonly Protection protection = perspective.Lasting(static p => new Protection(p));
    private readonly Priority priority = new(perspective);

    private HashSet<(string In, string Out, StandingTier Tier)>? undenied;

    public IEnumerable<Clash> Find() => Find(AllResults.ById(perspective));

    /// <summary>Of some clauses alone, in the order of their ids.</summary>
    /// <param name="waiting">Indices of clauses that wait.</param>
    internal IEnumerable<Clash> Find(IEnumerable<int> waiting) =>
        Find(waiting.Select(i => perspective.FindCommitment(perspective.Architecture.Commitments[i].Id)).OfType<Commitment>().OrderBy(c => c.Id, StringComparer.Ordinal));

    private IEnumerable<Clash> Find(IEnumerable<Commitment> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var (part, rest) in Parts(clause))
            {
                foreach (var clash in Blocked(clause, part, rest))
                {
                    yield return clash.Certainty == Certainty.Certain && RestsOnDenied(clash) ? clash with { Certainty = Certainty.Attributed } : clash;
                }
            }
        }
    }

    /// <summary>Whether it would not be blocked by the record if every denial were right.</summary>
    private bool RestsOnDenied(Clash clash)
    {
        if (perspective.WithoutDenied is not { } sceptical)
        {
            return false;
        }

        undenied ??= [.. new BlockedConditionFinder(sceptical).Find().Where(c => c.Certainty == Certainty.Certain).Select(c => (c.In.Clause.Id, c.Out.Clause.Id, c.Tier))];
        return !undenied.Contains((clash.In.Clause.Id, clash.Out.Clause.Id, clash.Tier));
    }

    /// <summary>Each line that is waited for, with the clause as it would be without it.</summary>
    private static IEnumerable<(Formula Part, Commitment Without)> Parts(Commitment clause)
    {
        for (var i = 0; i < clause.When.Length; i++)
        {
            yield return (clause.When[i].Value, clause.WithoutCondition("when", i));
        }

        for (var i = 0; i < clause.Needs.Length; i++)
        {
            yield return (clause.Needs[i].Value, clause.WithoutCondition("needs", i));
        }

        if (clause.UntilCondition is { } until)
        {
            yield return (until.Value, clause.WithoutCondition("until"));
        }
    }

    private IEnumerable<Clash> Blocked(Commitment clause, Formula part, Commitment rest)
    {
        var isEnd = clause.UntilCondition is not null && rest.UntilCondition is null;
        if (perspective.Facts.Evaluate(part, clause.Instrument, perspective.AsOf) == Truth.True)
        {
            return [];
        }

        var found = new List<Clash>();
        var blocked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var atom in Positive(part).DistinctBy(a => a.Text).Where(a => perspective.Facts.Evaluate(a, clause.Instrument, perspective.AsOf) != Truth.True))
        {
            var clashes = Blocked(clause, rest, atom, isEnd).ToList();
            if (clashes.Count > 0)
            {
                found.AddRange(clashes);
                blocked.Add(atom.Text);
            }
        }

        // One way out of several that is barred leaves the others.
        return found.Count > 0 && Value(part, blocked) == Truth.False ? found : [];
    }

    private IEnumerable<Clash> Blocked(Commitment clause, Commitment rest, Atom atom, bool isEnd)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        List<Clash> By(ActInstance wanted, ActorSet? doers) =>
            [.. outs.RulingOut(wanted, doers, frame).Where(r => Counts(clause, wanted, r, isEnd)).Select(r => Test(clause, rest, wanted, r)).OfType<Clash>()];
        switch (atom)
        {
            case EventAtom e when !e.Act.Verb.Hostile:
                return By(perspective.Acts.Resolve(e.Act, frame), e.Act.Subject);
            case CountAtom count when !count.Act.Verb.Hostile:
                // A count is out of reach where too few are left who have done it or still may.
                var of = perspective.Actors.Resolve(count.Of, frame);
                var barred = of.Indices.Select(a => perspective.Architecture.Actors[a]).Select(a => (a.Name, Act: count.Act with { Subject = ActorSet.Single(a) }))
                    .Where(a => perspective.Facts.Evaluate(new EventAtom(a.Act, false, null, null, $"{a.Name} among {count.Text}"), clause.Instrument, perspective.AsOf) != Truth.True)
                    .Select(a => By(perspective.Acts.Resolve(a.Act, frame), null)).Where(b => b.Count > 0).ToList();
                return of.Count - barred.Count < (count.Number ?? of.Count) ? barred.SelectMany(b => b) : [];
            case StatusAtom status:
                // A status is ruled out where every event that begins it is.
                var starting = statuses.Starting(status.Phrase, frame).ToList();
                var ruledOut = starting.Exists(s => s.Verb.Hostile) ? [] : starting.ConvertAll(s => By(s, null));
                return ruledOut.Exists(b => b.Count == 0) ? [] : ruledOut.SelectMany(b => b);
            case ConsentAtom consent:
                // Of "any 2 of A" nobody at all need refuse; then every clause is looked at.
                var givers = perspective.Actors.Resolve(consent.Of, frame);
                var deciding = consent.Of.Needed is { } needed && givers.Count < needed ? outs.Every : outs.GivenBy(givers);
                return deciding.Where(r => r.Clause.Id != clause.Id && consents.Decides(r, consent, clause)).Select(r => Test(clause, rest, r.Act, r)).OfType<Clash>();
            default:
                return [];
        }
    }

    private bool Counts(Commitment clause, ActInstance wanted, Result excluded, bool isEnd) =>
        excluded.Clause.Id != clause.Id && (isEnd || !IsReaction(clause, wanted, excluded));

    /// <summary>
    /// Whether the clause answers a breach: who does the forbidden act neither bears the clause nor is protected by it, and the prohibition is owed to
    /// somebody who does; or the clause itself is a pressure on whoever does it.
    /// </summary>
    private bool IsReaction(Commitment clause, ActInstance wanted, Result excluded)
    {
        var own = Bearers(clause).Union(clause.Duties.Any(d => d.Value.Act.Verb.Level is { Ladder: "pressure" }) ? ActorMask.Empty : protection.Protected(clause));
        if (wanted.Doers.Meets(perspective.Actors.WithParts(own)))
        {
            return false;
        }

        var frame = new Frame(excluded.Clause.Instrument, null, perspective.AsOf);
        var creditors = (excluded.Clause.OwedTo ?? excluded.Clause.For) is { } named
            ? perspective.Actors.Resolve(named.Value, frame)
            : perspective.Standings.PartiesOn(excluded.Clause.Instrument, perspective.AsOf).Except(Bearers(excluded.Clause));
        return creditors.Meets(own) || clause.Duties.All(d => d.Value.Act.Verb.Level is { Ladder: "pressure" } || d.Value.Negated);
    }

    private Clash? Test(Commitment clause, Commitment rest, ActInstance wanted, Result excluded)
    {
        if (!perspective.Cases.Places.Meets(clause, excluded.Clause) || clause.Duties.IsEmpty)
        {
            return null;
        }

        var sameText = clause.Instrument.Id == excluded.Clause.Instrument.Id;
        var barring = Concerned(wanted, excluded);
        var barred = TimeSet.Of(windows.Of(excluded.Clause, barring).Where(s => Tiers.Of(s.Standing) is not null).SelectMany(s => s.Days.Ranges));
        var pairs =
            from first in windows.Of(clause, Bearers(clause))
            from second in windows.Of(excluded.Clause, barring)
            let tier = Tiers.Of(first.Standing, second.Standing, sameText)
            where tier is not null
            orderby tier
            select (Whole: first.Days, Days: first.Days.Intersect(second.Days), Tier: tier ?? StandingTier.OpenText);
        foreach (var (whole, days, tier) in pairs)
        {
            // What can still come about before the prohibition stands, or after it, is only late.
            var ahead = whole.Intersect(TimeSet.Of(perspective.AsOf, Calendar.Forever));
            if (!ahead.IsEmpty && ahead.IsWithin(barred) && situations.Find([rest, excluded.Clause], days.Intersect(ahead)) is { } situation)
            {
                var rule = priority.Between(clause, excluded.Clause, ActorMask.Empty, tier, situation.Day);
                var evidence = (EvidenceGrade)Math.Min((int)clause.Evidence, (int)excluded.Clause.Evidence);
                return new Clash(
                    new Result(clause, clause.Duties[0].Value, ResultSide.In, wanted, false, false), excluded, ActorMask.Empty, days, situation.Day, tier,
                    rule.Resolves ? Certainty.Resolved : situation.Certainty, situation.Facts, false, rule.Text, evidence, IsPast: false);
            }
        }

        return null;
    }

    /// <summary>Of several whose own act is ruled out only the doers matter: that another of them is still bound bars nothing.</summary>
    private ActorMask Concerned(ActInstance wanted, Result excluded)
    {
        var all = Bearers(excluded.Clause);
        return excluded.Act.Doers == all && all.Meets(wanted.Doers) ? all.Intersect(wanted.Doers) : all;
    }

    private ActorMask Bearers(Commitment clause) => perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));

    private static IEnumerable<Atom> Positive(Formula formula) => formula switch
    {
        AllOf all => all.Terms.SelectMany(Positive),
        AnyOf any => any.Terms.SelectMany(Positive),
        Atom atom => [atom],
        _ => [],
    };

    /// <summary>The value of a condition of which some atoms are ruled out and nothing else is known.</summary>
    private static Truth Value(Formula formula, HashSet<string> blocked) => formula switch
    {
        AllOf all => all.Terms.Select(t => Value(t, blocked)).Append(Truth.True).Min(),
        AnyOf any => any.Terms.Select(t => Value(t, blocked)).Append(Truth.False).Max(),
        Atom atom => blocked.Contains(atom.Text) ? Truth.False : Truth.Unknown,
        _ => Truth.Unknown,
    };
}
