using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>Gathers the dossier of an actor.</summary>
internal static class DossierBuilder
{
    private static readonly ImmutableArray<Standing> Order =
    [
        Standing.InForce, Standing.Provisional, Standing.Suspended, Standing.Signed, Standing.Initialled, Standing.Proposed, Standing.None, Standing.Ended,
    ];

    public static DossierSheet Build(Perspective perspective, Actor actor, IEnumerable<Finding> findings)
    {
        var reader = new ClauseReader(perspective);
        var made = perspective.Commitments.Where(c => Bearers(perspective, c).Contains(actor.Index)).ToList();
        var received = perspective.Commitments.Where(c => IsPromisedTo(perspective, c, actor)).ToList();
        var ids = made.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var proposed = made.Where(c => IsProposedByOthers(perspective, c, actor)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return new DossierSheet(
            EnglishArticles.NameOf(actor),
            actor.Title,
            actor.Kind == ActorKind.ArmedGroup ? "armed group" : actor.Kind.ToString().ToLowerInvariant(),
            Sorted(made.Where(c => !proposed.Contains(c.Id)).Select(c => (c, Promise(perspective, reader, c, actor)))),
            Sorted(made.Where(c => proposed.Contains(c.Id)).Select(c => (c, Promise(perspective, reader, c, actor)))),
            Sorted(received.Select(c => (c, Promise(perspective, reader, c, null)))),
            Owed(perspective, actor, received),
            Memberships(perspective, actor),
            Acts(perspective, actor),
            [.. findings.Where(f => f.Witness.Parties.Contains(actor.Name) || f.Clauses.Any(c => ids.Contains(c.Id)))]);
    }

    private static ActorMask Bearers(Perspective perspective, Commitment clause) =>
        perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));

    /// <summary>
    /// A draft that others wrote and that the actor has neither proposed nor initialled binds it to nothing and is no promise of its own; where nobody is known
    /// to have proposed it, it is still only a draft of somebody.
    /// </summary>
    private static bool IsProposedByOthers(Perspective perspective, Commitment clause, Actor actor)
    {
        if (!perspective.Standings.IsProposal(clause.Instrument) && clause.ProposalOf is null)
        {
            return false;
        }

        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var authors = (clause.ProposalOf?.Value ?? clause.Instrument.ProposalOf) is { } named
            ? perspective.Actors.Resolve(named, frame)
            : perspective.Standings.EventsOf(clause.Instrument.Id).Where(e => !e.Denied && e.Stage is "proposed" or "initialled").Aggregate(ActorMask.Empty, (all, e) => all.Union(e.Actors));
        return !perspective.Actors.WithParts(authors).Contains(actor.Index) && !perspective.Actors.WithParts(ActorMask.Single(actor.Index)).Meets(authors);
    }

    /// <summary>
    /// The protected if named, else the creditor, else the objects of the act; whom an act presses or strikes is promised nothing by it. Where the text names
    /// none of these it is owed to the other parties (language, "owed to").
    /// </summary>
    private static bool IsPromisedTo(Perspective perspective, Commitment clause, Actor actor)
    {
        var others = Bearers(perspective, clause).Except(ActorMask.Single(actor.Index));
        if (others.IsEmpty && !others.IsOpen)
        {
            return false;
        }

        var receivers = Receivers(perspective, clause).ToList();
        return receivers.Count > 0
            ? receivers.Exists(set => perspective.Actors.Resolve(set, new Frame(clause.Instrument, null, perspective.AsOf)).Contains(actor.Index))
            : IsOtherParty(perspective, clause, actor);
    }

    /// <summary>What is owed to it in texts that bind it, by somebody else and for somebody else: where the text names no creditor, all other parties are.</summary>
    private static ImmutableArray<DossierOwed> Owed(Perspective perspective, Actor actor, List<Commitment> received)
    {
        var listed = received.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var owed = perspective.Commitments.Where(c => !listed.Contains(c.Id) && c.OwedTo is null && !perspective.Standings.IsProposal(c.Instrument) && IsOtherParty(perspective, c, actor)
            && Bearers(perspective, c).Except(ActorMask.Single(actor.Index)) is { IsEmpty: false });
        return
        [
            .. owed.OrderBy(c => c.Index).GroupBy(c => c.Instrument.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new DossierOwed(g.Key, [.. g.Select(c => c.Id[(g.Key.Length + 1)..])])),
        ];
    }

    /// <summary>A party that bears the clause with everybody else is owed it by them too; one that the act strikes or presses is not.</summary>
    private static bool IsOtherParty(Perspective perspective, Commitment clause, Actor actor) =>
        clause.Duties.Any(d => d.Value.Commits)
        && perspective.Standings.PartiesOn(clause.Instrument, perspective.AsOf).Contains(actor.Index)
        && !clause.Duties.Select(d => d.Value).Any(d => d.Negated != IsHostile(d.Act.Verb) && ObjectsOf(perspective, clause, d).Contains(actor.Index));

    private static ActorMask ObjectsOf(Perspective perspective, Commitment clause, Duty duty) => duty.Act.Roles.Select(r => r.Value).OfType<ActorsFiller>()
        .Aggregate(ActorMask.Empty, (all, f) => all.Union(perspective.Actors.Resolve(f.Actors, new Frame(clause.Instrument, null, perspective.AsOf))));

    private static IEnumerable<ActorSet> Receivers(Perspective perspective, Commitment clause) =>
        clause.For is { } protectedOnes ? [protectedOnes.Value]
        : clause.OwedTo is { } creditors ? [creditors.Value]
        : clause.Duties.Select(d => d.Value).Where(d => d.Negated == IsHostile(d.Act.Verb)).SelectMany(d => d.Act.Roles).Where(r => r.Key.Role == Role.Actor)
            .Select(r => r.Value).OfType<ActorsFiller>().Select(f => f.Actors);

    private static bool IsHostile(Verb verb) => verb.Hostile || verb.Level?.Ladder == "pressure";

    private static DossierPromise Promise(Perspective perspective, ClauseReader reader, Commitment clause, Actor? bearer)
    {
        var actors = ActorEnglish.For(perspective, clause.Instrument);
        var receivers = Receivers(perspective, clause).Select(actors.After(clause.Who.Value).Of).Distinct().ToList();
        var standing = bearer is { } one ? reader.Standings.Of(clause, one.Index) : reader.Standings.Of(clause);
        return new DossierPromise(
            clause.Id,
            actors.Of(clause.Who.Value),
            receivers.Count == 0 ? actors.TheOthers : EnglishList.And(receivers),
            Strongest(clause)?.WordText ?? "",
            Shared(clause) + (clause.Duties.IsEmpty ? clause.Gist ?? clause.Id : reader.Acts(clause)),
            reader.Amount(clause),
            reader.Standings.Force(clause.Instrument),
            reader.Deadline(clause),
            reader.Trigger(clause),
            standing,
            bearer is { } own ? reader.Standings.On(clause, own.Index) : reader.Standings.On(clause),
            SheetParts.Exit(perspective, clause.Instrument),
            ClauseReader.Evidence(clause));
    }

    private static Duty? Strongest(Commitment clause) => clause.Duties.Select(d => d.Value).OrderBy(d => d.Word).FirstOrDefault();

    private static ImmutableArray<DossierPromise> Sorted(IEnumerable<(Commitment Clause, DossierPromise Promise)> promises) =>
    [
        .. promises.OrderBy(p => Order.IndexOf(p.Promise.Rank)).ThenBy(p => Strongest(p.Clause)?.Word ?? Word.HasPowerTo)
            .ThenBy(p => p.Clause.Id, StringComparer.Ordinal).Select(p => p.Promise),
    ];

    private static ImmutableArray<DossierMembership> Memberships(Perspective perspective, Actor actor) =>
    [
        .. perspective.Memberships.Where(m => m.Member == actor.Index)
            .Select(m => (Organisation: perspective.Architecture.Actors[m.Organisation], m.Days))
            .Where(m => m.Organisation.Kind != ActorKind.Class)
            .OrderBy(m => m.Organisation.Name, StringComparer.Ordinal).ThenBy(m => m.Days.First)
            .Select(m => new DossierMembership(EnglishArticles.NameOf(m.Organisation), StandingEnglish.Range(TimeSet.Of(m.Days.First, m.Days.Last)))),
    ];

    /// <summary>A promise that is not one actor's own says so: the others must not be read away.</summary>
    private static string Shared(Commitment clause) => clause.Who.Value.Mode switch
    {
        Syntax.BearingMode.Jointly => "jointly with others, ",
        Syntax.BearingMode.AnyOf => $"as any {clause.Who.Value.Number} of several, ",
        _ => "",
    };

    private static ImmutableArray<DossierYear> Acts(Perspective perspective, Actor actor) =>
    [
        .. perspective.Facts.Record.Where(r => r.Event.First <= perspective.AsOf && r.Act.Doers.Contains(actor.Index)).Select(r => r.Event)
            .GroupBy(e => DateOnly.FromDayNumber(e.First).Year).OrderBy(g => g.Key)
            .Select(g => new DossierYear(g.Key, [.. g.Select(e => SheetParts.Event(e, ""))])),
    ];
}
