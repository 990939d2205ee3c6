using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>What the clauses of a portfolio give one actor under one threat, and which of them fall short of it.</summary>
/// <param name="range">The days asked about, all by the as-of day.</param>
/// <param name="without">Actors whose promises are left out.</param>
internal sealed class Promises(Perspective perspective, Threat threat, Ladder ladder, Actor protectedActor, DayRange range, ActorMask without)
{
    private readonly DutyDays duties = perspective.Shared(static p => new DutyDays(p));
    private readonly ThreatConditions conditions = new(perspective, threat);
    private readonly List<Grant> grants = [];
    private readonly List<Shortfall> shortfalls = [];
    private readonly HashSet<(int Clause, string Word, string Act, string Why)> noted = [];
    private readonly bool isPressure = ladder.Name != CoverageQuestion.ResponseLadder;

    /// <summary>Every level that is given on some day asked about, and every clause that gives none or not firmly.</summary>
    /// <param name="near">The promises that can concern the actor.</param>
    public (ImmutableArray<Grant> Grants, ImmutableArray<Shortfall> Shortfalls) Find(ImmutableArray<NearPromise> near)
    {
        var pieces = new ConditionDays(perspective, threat);
        foreach (var (clause, duty, step) in near)
        {
            if (step == 0)
            {
                NoteWithoutLevel(clause, duty.Value);
            }
            else
            {
                Add(clause, duty.Value, step, duty.GradeOr(clause.Evidence), pieces);
            }
        }

        return ([.. grants], [.. shortfalls]);
    }

    private void Add(Commitment clause, Duty duty, int step, EvidenceGrade grade, ConditionDays pieces)
    {
        var bearers = duties.Bearers(clause);
        if (bearers.IsEmpty)
        {
            if (clause.Bearers.HasUndefined && !ProtectedDays(clause, duty, null).IsEmpty)
            {
                Short(clause, duty, step, ShortfallReason.NobodyNamed, $"nobody is named: {Semantics.Sentences.ActorsText(clause.Bearers)}");
            }

            return;
        }

        if (clause.Bearers.Mode == BearingMode.Jointly && bearers.Any(threat.Attackers.Contains))
        {
            Short(clause, duty, step, ShortfallReason.OwedByAttacker, "owed jointly with the attacker");
            return;
        }

        var anyProtected = false;
        var owed = new List<(int Bearer, Standing Standing, TimeSet Days)>();
        var (given, before) = (grants.Count, shortfalls.Count);
        foreach (var bearer in bearers)
        {
            if (bearer == protectedActor.Index || without.Contains(bearer))
            {
                continue;
            }

            var days = ProtectedDays(clause, duty, bearer);
            anyProtected |= !days.IsEmpty;
            if (days.IsEmpty)
            {
                continue;
            }

            if (threat.Attackers.Contains(bearer))
            {
                Short(clause, duty, step, ShortfallReason.OwedByAttacker, $"owed by {perspective.Architecture.Actors[bearer].Name}, the attacker");
                continue;
            }

            Owe(clause, duty, step, bearer, days, owed);
        }

        if (!anyProtected)
        {
            if (NearPromise.IsByMembership(clause, duty))
            {
                Short(clause, duty, step, ShortfallReason.ProtectsOthers, $"protects {Protected(clause, duty)}, not {protectedActor.Name}");
            }

            return;
        }

        foreach (var (by, standing, days) in Guarantors(clause, owed))
        {
            Judge(clause, duty, step, grade, by, standing, days, pieces);
        }

        // A reason that holds for one bearer or one day only matters where the clause gives nothing better.
        if (grants.Skip(given).Any(g => g.Kind == GrantKind.Firm))
        {
            shortfalls.RemoveRange(before, shortfalls.Count - before);
        }
    }

    private void Owe(Commitment clause, Duty duty, int step, int bearer, TimeSet days, List<(int, Standing, TimeSet)> owed)
    {
        var asked = TimeSet.Of(range.First, range.Last);
        var spells = duties.Of(clause, bearer).Select(s => s with { Days = s.Days.Intersect(days) }).Where(s => !s.Days.IsEmpty).ToList();
        var inForce = false;
        foreach (var spell in spells.Where(s => s.Standing is Standing.InForce or Standing.Provisional))
        {
            var then = spell.Days.Intersect(asked);
            inForce |= !then.IsEmpty;
            if (!then.IsEmpty)
            {
                owed.Add((bearer, spell.Standing, then));
            }
        }

        if (inForce)
        {
            return;
        }

        var other = spells.FirstOrDefault(s => s.Standing is Standing.InForce or Standing.Provisional);
        if (other is not null)
        {
            Short(clause, duty, step, ShortfallReason.NotThen, other.Days.First > range.Last ? $"begins on {Calendar.Text(other.Days.First)}" : $"ended on {Calendar.Text(other.Days.Last)}");
        }
        else
        {
            var standing = spells.Where(s => !s.Days.Intersect(asked).IsEmpty).Select(s => s.Standing).DefaultIfEmpty(Standing.None).Max();
            Short(clause, duty, step, ShortfallReason.NotInForce, standing switch
            {
                Standing.Signed => "signed, not in force",
                Standing.Suspended => "suspended",
                Standing.None => perspective.Standings.IsProposal(clause.Instrument) ? "only proposed" : "not in force",
                _ => "only proposed",
            });
        }
    }

    /// <summary>One by one where each owes it; together where they owe it jointly, with those who are bound on the day.</summary>
    private static IEnumerable<(Guarantor By, Standing Standing, TimeSet Days)> Guarantors(Commitment clause, List<(int Bearer, Standing Standing, TimeSet Days)> owed)
    {
        var who = clause.Bearers;
        if (who.Mode == BearingMode.EachOf)
        {
            foreach (var (bearer, standing, days) in owed)
            {
                yield return (Guarantor.One(bearer), standing, days);
            }

            yield break;
        }

        var cuts = owed.SelectMany(o => o.Days.Ranges).SelectMany(r => new[] { r.First, r.Last + 1 }).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var bound = owed.Where(o => o.Days.Contains(cuts[i])).ToList();
            ImmutableArray<int> members = [.. bound.Select(o => o.Bearer).Distinct().Order()];
            var needed = who.Mode == BearingMode.AnyOf ? who.Number ?? 1 : members.Length;
            if (needed > 0 && members.Length >= needed)
            {
                yield return (new Guarantor(members, needed), bound.Min(o => o.Standing), TimeSet.Of(cuts[i], cuts[i + 1] - 1));
            }
        }
    }

    private void Judge(Commitment clause, Duty duty, int step, EvidenceGrade grade, Guarantor by, Standing standing, TimeSet days, ConditionDays pieces)
    {
        var actors = ActorMask.Of(by.Members.Append(protectedActor.Index));
        var choice = Choice(clause, duty, by);
        var firm = new List<DayRange>();
        var other = new List<(DayRange Days, TriggerOutcome Outcome)>();
        var isConditional = ThreatConditions.HasConditions(clause);
        foreach (var piece in isConditional ? pieces.Pieces(clause, days) : days.Ranges)
        {
            var outcome = isConditional ? conditions.Judge(clause, piece.First, actors) : TriggerOutcome.Firm;
            if (outcome.Kind == GrantKind.Firm)
            {
                firm.Add(piece);
            }
            else
            {
                other.Add((piece, outcome));
            }
        }

        if (firm.Count > 0)
        {
            Give(choice?.Kind ?? GrantKind.Firm, TimeSet.Of(firm), choice?.Why ?? "");
            if (choice is { } chosen)
            {
                Short(clause, duty, step, chosen.Reason, chosen.Why);
            }
        }

        foreach (var alike in other.GroupBy(o => o.Outcome))
        {
            if (alike.Key.Kind is { } kind)
            {
                Give(kind == GrantKind.CannotBeDecided ? kind : choice?.Kind ?? kind, TimeSet.Of(alike.Select(o => o.Days)), choice is { } c ? $"{c.Why}; {alike.Key.Why}" : alike.Key.Why);
            }

            Short(clause, duty, step, alike.Key.Reason, choice is { } also ? $"{alike.Key.Why}; {also.Why}" : alike.Key.Why);
        }

        void Give(GrantKind kind, TimeSet then, string why) =>
            grants.Add(new Grant(clause, duty, by, step, kind, standing, then, perspective.Standings.ForceOf(clause.Instrument), grade, why));
    }

    /// <summary>The bearer's own choice, or somebody else's; null where the words leave none.</summary>
    private (GrantKind Kind, ShortfallReason Reason, string Why)? Choice(Commitment clause, Duty duty, Guarantor by)
    {
        if (duty.Word is Word.IntendsTo or Word.May or Word.HasPowerTo)
        {
            return (GrantKind.AtDiscretion, ShortfallReason.OnlyIntends, $"only {duty.WordText}");
        }

        if (clause.AtDiscretionOf is not { } discretion)
        {
            return null;
        }

        var text = $"at discretion of {Semantics.Sentences.ActorsText(discretion.Value)}";
        if (discretion.Value.HasUndefined || by.Members.Any(m => !duties.DaysIn(discretion.Value, m, clause.Instrument, null).IsEmpty))
        {
            return (GrantKind.AtDiscretion, ShortfallReason.Discretion, text);
        }

        return duties.DaysIn(discretion.Value, protectedActor.Index, clause.Instrument, null).IsEmpty ? (GrantKind.IfOthersConsent, ShortfallReason.NotFirm, text) : null;
    }

    /// <summary>
    /// The days on which the clause protects the actor: by its slot `for`, else as the object of the act or the owner of its place. Pressure is done to the
    /// attacker; it protects whom it names, else the other parties.
    /// </summary>
    private TimeSet ProtectedDays(Commitment clause, Duty duty, int? bearer)
    {
        if (isPressure && !duty.Act.Roles.Any(r => r.Value is ActorsFiller set && perspective.Actors.Resolve(set.Actors, new Frame(clause.Instrument, bearer, range.Last)).Meets(threat.On(range.Last).Doers)))
        {
            return TimeSet.Empty;
        }

        if (clause.For is { } named)
        {
            return duties.DaysIn(named.Value, protectedActor.Index, clause.Instrument, bearer);
        }

        if (isPressure)
        {
            return duties.PartyDays(clause.Instrument, protectedActor.Index);
        }

        var days = TimeSet.Empty;
        foreach (var (key, filler) in duty.Act.Roles)
        {
            days = days.Union(filler switch
            {
                ActorsFiller actors when key.Role == Role.Actor => duties.DaysIn(actors.Actors, protectedActor.Index, clause.Instrument, bearer),
                PlaceFiller { Place.Territory: { } territory } when OwnerOf(territory) == protectedActor.Index => TimeSet.Always,
                _ => TimeSet.Empty,
            });
        }

        return days;
    }

    private int? OwnerOf(Territory territory) =>
        Ancestry.Upwards(territory.Index, t => perspective.Architecture.Territories[t].Parents).Select(t => perspective.Architecture.Territories[t].Owner).FirstOrDefault(o => o is not null);

    private static string Protected(Commitment clause, Duty duty) => clause.For is { } named
        ? Semantics.Sentences.ActorsText(named.Value)
        : duty.Act.Roles.Where(r => r.Key.Role == Role.Actor).Select(r => Semantics.Sentences.FillerText(r.Value)).FirstOrDefault() ?? "nobody named";

    /// <summary>Acts without a step that are done for the protected all the same: near misses of another kind.</summary>
    private void NoteWithoutLevel(Commitment clause, Duty duty)
    {
        if (clause.For is { } named && !isPressure && clause.Where is not null && !duties.DaysIn(named.Value, protectedActor.Index, clause.Instrument, null).IsEmpty)
        {
            Short(clause, duty, 0, ShortfallReason.NoLevel, $"“{duty.Act.Verb.Name}” has no step on the ladder" + (duty.Commits ? "" : $"; only {duty.WordText}"));
        }
    }

    private void Short(Commitment clause, Duty duty, int step, ShortfallReason reason, string why)
    {
        if (noted.Add((clause.Index, duty.WordText, duty.Act.Verb.Name, why)))
        {
            shortfalls.Add(new Shortfall(clause, duty, step, reason, why));
        }
    }
}
