using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Comparing;

/// <summary>
/// Which clauses stand beside each other (design, "Divergence"). Within a family: those that agree in verb, protected, direction and kind of
/// trigger. In other sets, whose texts owe one another no likeness: those on one step of the ladder of responses (else of one verb) with one kind
/// of trigger; direction is a row then.
/// </summary>
public sealed class Alignment
{
    private readonly Perspective perspective;
    private readonly Protection protection;
    private readonly ComparedSet set;
    private readonly ActorMask common;
    private readonly Dictionary<string, ActorMask> hubs = new(StringComparer.Ordinal);

    public Alignment(Perspective perspective, ComparedSet set)
    {
        this.perspective = perspective;
        this.set = set;
        protection = perspective.Lasting(static p => new Protection(p));
        common = set.Texts.IsEmpty ? ActorMask.Empty : set.Texts.Select(t => perspective.Standings.PartiesOn(t, perspective.AsOf)).Aggregate((a, b) => a.Intersect(b));
    }

    /// <summary>Promised acts (outside a family also what may be done) and acts that a source says are left out, one of each verb and event for each clause.</summary>
    public IEnumerable<AlignedClause> Clauses() => set.Clauses.SelectMany(c =>
        c.Duties.Where(d => !d.Value.Negated && (d.Value.Commits || !set.IsFamily)).DistinctBy(d => d.Value.Act.Verb.Name + EventText(d.Value.Act))
            .Select(d => new AlignedClause(c.Instrument, c, d, false))
            .Concat(c.LeavesOut.Select(a => new AlignedClause(c.Instrument, c, new Stated<Duty>(new Duty(Word.Will, false, a.Value), a.Cites, a.Grade, a.Location), true))));

    /// <summary>The key of a clause; clauses with one key are compared.</summary>
    public string Key(AlignedClause clause)
    {
        var verb = clause.Duty.Value.Act.Verb;
        var trigger = IsHostile(clause.Clause) ? "hostile" : clause.Clause.Per is not null ? "periodic" : "none";
        return set.IsFamily
            ? string.Join('|', verb.Name, EventText(clause.Duty.Value.Act), Whom(clause), Direction(clause), trigger)
            : string.Join('|', Level(verb)?.Name ?? verb.Name + EventText(clause.Duty.Value.Act), trigger);
    }

    /// <summary>"clause to consult on attack", "clause to support that Ruritania joins Northern League", "clauses at step “supply”".</summary>
    public string Group(AlignedClause clause)
    {
        var act = clause.Duty.Value.Act;
        var words = act[Role.Event] is not null ? $"clause to {Sentences.ActText(act, false)}"
            : !set.IsFamily && Level(act.Verb) is { } level ? $"clauses at step “{level.Name}”"
            : $"clause to {act.Verb.Name}";
        return words + (IsHostile(clause.Clause) ? " on attack" : !set.IsFamily && clause.Clause.Per is not null ? " at intervals" : "");
    }

    /// <summary>Who owes it to whom, by names where each side is one: "Borduria to Atlantia", "each other".</summary>
    public string Owed(AlignedClause clause)
    {
        if (IsMutual(clause))
        {
            return "each other";
        }

        var owing = Bearers(clause.Clause);
        var bearers = SingleClause.NamesOf(perspective, owing);
        var victims = SingleClause.NamesOf(perspective, protection.Protected(clause.Clause).Except(owing));
        var who = bearers.IsEmpty ? "undefined" : SingleClause.List(bearers);
        return victims.IsEmpty ? who : $"{who} to {SingleClause.List(victims)}";
    }

    public bool IsHostile(Commitment clause) => protection.HostileTriggers(clause).Any();

    /// <summary>A clause whose verb mirrors itself, or whose object is each other, has no direction.</summary>
    public bool IsMutual(AlignedClause clause)
    {
        var act = clause.Duty.Value.Act;
        return perspective.Architecture.Vocabulary.Relations[act.Verb.Index].Mirrors.Any(m => m.Verb.Index == act.Verb.Index)
            || act.Roles.Any(r => r.Value is ActorsFiller actors && actors.Actors.Terms.Any(t => t.Form is PartyKind.EachOther or PartyKind.Other));
    }

    /// <summary>Whom the texts are about: the parties that all of a family have in common; in other sets, whom a text protects most often.</summary>
    public ActorMask Hub(Instrument text)
    {
        if (set.IsFamily)
        {
            return common;
        }

        if (!hubs.TryGetValue(text.Id, out var hub))
        {
            var protectedBy = set.Clauses.Where(c => c.Instrument.Id == text.Id).SelectMany(c => protection.Protected(c).Indices).GroupBy(i => i).ToList();
            var most = protectedBy.Select(g => g.Count()).DefaultIfEmpty(0).Max();
            hub = ActorMask.Of(protectedBy.Where(g => g.Count() == most).Select(g => g.Key));
            hubs[text.Id] = hub;
        }

        return hub;
    }

    public ActorMask Bearers(Commitment clause) => perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));

    /// <summary>Whether only those whom the texts are about bear it.</summary>
    public bool IsFromHub(AlignedClause clause) => Bearers(clause.Clause) is { IsEmpty: false } bearers && bearers.Except(Hub(clause.Text)).IsEmpty;

    public static string EventText(Act act) => act[Role.Event] is EventFiller nested ? Sentences.ActText(nested.Act, true) : "";

    private string Direction(AlignedClause clause) => IsMutual(clause) ? "mutual" : IsFromHub(clause) ? "from the hub" : "to the hub";

    private string Whom(AlignedClause clause)
    {
        var victims = protection.Protected(clause.Clause);
        return IsMutual(clause) || victims.IsEmpty ? "each other" : victims.Meets(Hub(clause.Text)) ? "the hub" : "the partner";
    }

    private Level? Level(Verb verb) =>
        Ancestry.Upwards(verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf)
            .Select(v => perspective.Architecture.Vocabulary.Verbs[v].Level).FirstOrDefault(l => l is { Ladder: "response" });
}
