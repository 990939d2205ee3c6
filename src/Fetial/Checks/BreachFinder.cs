using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Recorded events against clauses (design, "Breach"): the event is a case of what the clause rules out, done by a bearer, on a day on which the
/// clause is in force for it, at its place, with its condition true and no exception or prevailing clause. Events are met through an index by verb and
/// doer, so that a clause is compared only with what its bearers did.
/// </summary>
public sealed class BreachFinder
{
    private readonly Perspective perspective;
    private readonly Windows windows;
    private readonly Prevailing prevailing;
    private readonly DeedIndex deeds;

    public BreachFinder(Perspective perspective)
    {
        this.perspective = perspective;
        windows = perspective.Shared(static p => new Windows(p));
        prevailing = new Prevailing(perspective);
        deeds = perspective.Lasting(static p => new DeedIndex(p));
    }

    public IEnumerable<BreachEvent> Find()
    {
        var seen = new HashSet<(int Clause, int Event)>();
        foreach (var excluded in AllResults.Of(perspective).All.Where(r => r.Side == ResultSide.Out))
        {
            foreach (var recorded in Candidates(excluded))
            {
                if (!seen.Contains((excluded.Clause.Index, recorded.Event.Index)) && Test(excluded, recorded) is { } breach)
                {
                    seen.Add((excluded.Clause.Index, recorded.Event.Index));
                    yield return breach;
                }
            }
        }
    }

    /// <summary>What the bearers did by this verb: they themselves, their organs, or a body that acts with all of its members.</summary>
    private IEnumerable<RecordedAct> Candidates(Result excluded)
    {
        List<RecordedAct>? found = null;
        if (!deeds.Any(excluded.Act.Verb))
        {
            return [];
        }

        foreach (var bearer in perspective.Actors.WithParts(BearersOf(excluded)).Indices)
        {
            Add(bearer);
            foreach (var body in Organisations.Of(perspective).With(bearer))
            {
                Add(body);
            }
        }

        return found is null ? [] : found.DistinctBy(r => r.Event.Index).OrderBy(r => r.Event.First).ThenBy(r => r.Event.Index);

        void Add(int doer)
        {
            if (deeds.Of(excluded.Act.Verb, doer) is { Count: > 0 } own)
            {
                found ??= [];
                found.AddRange(own);
            }
        }
    }

    /// <summary>Its bearers, where what is ruled out is their own conduct: who is to oppose an act of others does not break its word when they do it.</summary>
    private ActorMask BearersOf(Result excluded) =>
        perspective.Actors.Resolve(excluded.Clause.Bearers, new Frame(excluded.Clause.Instrument, null, Windows.ReadingDay(excluded.Clause, perspective.AsOf))).Intersect(perspective.Actors.WithParts(excluded.Act.Doers));

    private BreachEvent? Test(Result excluded, RecordedAct recorded)
    {
        var clause = excluded.Clause;
        var day = recorded.Event.First;
        var frame = new Frame(clause.Instrument, null, day);
        foreach (var bearer in BearersOf(excluded).Indices)
        {
            // Read anew for one bearer on the day of the event: "each other" leaves it out, and members change.
            var ruledOut = excluded.Own && excluded.Duty.Negated
                ? perspective.Acts.Resolve(excluded.Duty.Act, ActorMask.Single(bearer), "", frame with { Bearer = bearer })
                : excluded.Act with { Doers = ActorMask.Single(bearer) };
            if (Told(recorded, ruledOut, frame) is not { } told
                || Standing(clause, bearer, recorded.Event) is not { } standing
                || !IsThere(recorded, told.Act, clause)
                || !Bites(clause, day)
                || prevailing.Allows(clause, told.Act, bearer, day))
            {
                continue;
            }

            var attributed = told.Indirect || deeds.IsDenied(recorded.Event);
            var evidence = (EvidenceGrade)new[] { (int)clause.Evidence, (int)clause.Who.GradeOr(clause.Evidence), (int)clause.Duties.First(d => ReferenceEquals(d.Value, excluded.Duty)).GradeOr(clause.Evidence), (int)recorded.Event.Evidence }.Min();
            return new BreachEvent(clause, excluded.Duty, recorded, ActorMask.Single(bearer), attributed ? Certainty.Attributed : Certainty.Certain, standing, evidence);
        }

        return null;
    }

    /// <summary>How the event is a case of the act: done by the bearer or its organ; or by a faction of it or a body that it belongs to.</summary>
    private (ActInstance Act, bool Indirect)? Told(RecordedAct recorded, ActInstance ruledOut, Frame frame)
    {
        foreach (var told in perspective.Cases.Tellings(recorded.Act, frame))
        {
            var own = told.Doers.Intersect(perspective.Actors.WithParts(ruledOut.Doers));
            var indirect = own.IsEmpty;
            if (indirect && told.Doers.Indices.Any(d => ruledOut.Doers.IsWithin(perspective.Actors.DecidersOf(d, frame.Day))))
            {
                own = ruledOut.Doers;
            }

            if (!own.IsEmpty && perspective.Cases.IsCase(told with { Doers = own }, ruledOut, frame, DoerTest.Within) && Amounts.IsKnownToMeet(told, ruledOut))
            {
                return (told with { Doers = own }, indirect || Array.TrueForAll(own.Indices, d => perspective.Architecture.Actors[d].Kind is ActorKind.Faction or ActorKind.ArmedGroup && !ruledOut.Doers.Contains(d)));
            }
        }

        return null;
    }

    /// <summary>The clause's standing for a bearer on every day on which the event can have been.</summary>
    private Standing? Standing(Commitment clause, int bearer, RecordedEvent recorded)
    {
        foreach (var spell in windows.Of(clause, bearer))
        {
            if (spell.Standing is Situations.Standing.InForce or Situations.Standing.Provisional or Situations.Standing.Signed
                && TimeSet.Of(recorded.First, recorded.Last).IsWithin(spell.Days)
                && (spell.Standing != Situations.Standing.Signed || perspective.Standings.ForceOf(clause.Instrument) == Force.Treaty))
            {
                return spell.Standing;
            }
        }

        return null;
    }

    /// <summary>Whether the event was in the clause's place; where no place is told, the land of the single actor that the act is about.</summary>
    private bool IsThere(RecordedAct recorded, ActInstance told, Commitment clause)
    {
        var scopes = (clause.WhereAnew ? [clause.Where?.Value ?? []] : new[] { clause.Where?.Value ?? [], clause.Instrument.Where }).Where(s => !s.IsEmpty).ToList();
        if (scopes.Count == 0)
        {
            return true;
        }

        var places = recorded.Event.Where.ToList();
        places.AddRange(told.Roles.Select(r => r.Value).OfType<LocationValue>().Select(l => l.Place));
        if (places.Count == 0)
        {
            places.AddRange(told.Roles.Select(r => r.Value).OfType<ActorsValue>().Where(a => a.Actors.Count == 1)
                .SelectMany(a => perspective.Architecture.Territories.Where(t => t.Owner == a.Actors.Indices[0])).Select(t => new Place(t, null, null, [], null)));
        }

        return scopes.TrueForAll(s => s.Any(scope => scope.Territory is not null && places.Exists(p => p.Territory is not null && perspective.Cases.Places.IsWithin(p, scope))));
    }

    /// <summary>
    /// Whether the condition held and no exception did on the eve of the event: what the event itself brings about (hostilities, the end of a ceasefire)
    /// neither excuses nor requires it.
    /// </summary>
    private bool Bites(Commitment clause, int day) =>
        perspective.Facts.Evaluate(ClauseCondition.Of(clause), clause.Instrument, day - 1) == Truth.True;
}
