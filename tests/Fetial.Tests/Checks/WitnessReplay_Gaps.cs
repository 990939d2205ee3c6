using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>Replays of gaps: on the day shown no clause without conditions gives the level, and every clause shown says why it does not.</summary>
internal sealed partial class WitnessReplay
{
    private IEnumerable<string> Uncovered(Finding finding)
    {
        if (finding.Code == GapCheck.NeedCode)
        {
            return perspective.Architecture.Coalitions.Any(c => c.Actor.Name == finding.Clauses[0].Id && !c.Needs.IsEmpty) ? [] : ["no such need"];
        }

        if (finding.Code == AllocationCheck.Code)
        {
            return finding.Clauses.Where(c => !c.Side.Contains("at most", StringComparison.Ordinal))
                .Where(c => !(Allocated(perspective.Commitments.First(x => x.Id == c.Id), Calendar.Day(int.Parse(c.Side.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), 12, 31)) < Promised(c.Id)))
                .Select(c => $"{c.Id} has as much as it promises");
        }

        if (finding.Code == UncountedShareCheck.Code)
        {
            return finding.Clauses.Select(shown => (shown.Side, Clause: perspective.Commitments.First(c => c.Id == shown.Id)))
                .Where(c => c.Side == "no number"
                    ? !finding.Witness.Facts.Any(f => f.Statement.StartsWith(c.Clause.Id + " ", StringComparison.Ordinal) && !f.Holds) || Numbers(c.Clause).Any(n => finding.Witness.Facts.Any(f => f.Statement == $"{c.Clause.Id} names a number of {n.Of}"))
                    : !Numbers(c.Clause).Any(n => n.Text == c.Side))
                .Select(c => $"{c.Clause.Id} does not say “{c.Side}”");
        }

        var parts = finding.Witness.Facts[0].Statement.Split(" · ")[^1].Split(" of ");
        var steps = perspective.Architecture.Vocabulary.Ladders.First(l => l.Value.Contains(parts[1])).Value;
        var wanted = steps.IndexOf(parts[1]);
        var whom = perspective.Architecture.Actors.First(a => a.Name == finding.Witness.Parties[0]).Index;
        var day = finding.Witness.Day ?? perspective.AsOf;
        var attackers = perspective.Architecture.Actors.Where(a => finding.Witness.Facts[0].Statement.StartsWith(a.Name + " ", StringComparison.Ordinal)).Select(a => a.Index).ToHashSet();
        return perspective.Commitments.Where(c => Bite(c).Terms.All(t => t.IsTrue) && c.AtDiscretionOf is null && c.Where is null && c.Instrument.Where.IsEmpty && c.Who.Value.Mode == BearingMode.EachOf)
            .Where(c => c.Duties.Any(d => d.Value is { Negated: false, Word: Word.Must or Word.Will } && StepOf(d.Value.Act.Verb, steps) >= wanted && Names(c, d.Value, whom)))
            .Where(c => c.Who.Value.Terms.Any(t => t is { Form: PartyKind.Name, Actor: { } who } && who.Index != whom && !attackers.Contains(who.Index) && Owes(c, who, day)))
            .Select(c => $"{c.Id} gives the level");
    }

    private decimal? Promised(string id) => perspective.Commitments.First(c => c.Id == id).Amounts.Select(a => a.Value.Number).FirstOrDefault();

    /// <summary>All that whoever bears the clause is recorded to have set aside, of the thing that the clause names, within a year.</summary>
    private decimal Allocated(Commitment clause, int endOfYear) => perspective.Events
        .Where(e => !e.Denied && e.Act.Verb.Name == "allocate" && e.First > endOfYear - 366 && e.Last <= endOfYear && e.Act.Subject?.Terms[0].Actor == clause.Who.Value.Terms[0].Actor)
        .SelectMany(e => e.Act.Roles).Select(r => r.Value).OfType<ThingFiller>()
        .Where(t => clause.Duties.SelectMany(d => d.Value.Act.Roles).Any(r => r.Value is ThingFiller { Thing: { } named } && named == t.Thing)).Sum(t => t.Amount?.Number ?? 0);

    /// <summary>The numbers without a currency that a clause states, beside its acts or in them, each with what is counted.</summary>
    private static IEnumerable<(string Of, string Text)> Numbers(Commitment clause) =>
        clause.Amounts.Where(a => a.Value is { Number: not null, Currency: null, Percent: false }).Select(a => (a.Value.Unit, a.Value.ToString()))
            .Concat(clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => r.Value).OfType<ThingFiller>().Where(t => t.Amount is { Number: not null, Currency: null, Percent: false }).Select(t => (t.Thing?.Name ?? "", $"{t.Amount}")));

    private static bool Names(Commitment clause, Duty duty, int whom) =>
        (clause.For?.Value ?? (duty.Act[Role.Actor] as ActorsFiller)?.Actors)?.Terms.Any(t => t.Form == PartyKind.Name && t.Actor?.Index == whom) ?? false;

    private bool Owes(Commitment clause, Actor who, int day) =>
        perspective.Standings.On(clause.Instrument, who.Index, day) is Standing.InForce or Standing.Provisional
        && (clause.From?.Value ?? 0) <= day && day <= new[] { clause.To, clause.By, clause.Until }.Min(s => s?.Value ?? int.MaxValue);

    /// <summary>The step of a verb, or of the nearest of its kinds that has one, by walking up one kind at a time.</summary>
    private int StepOf(Verb verb, IReadOnlyList<string> steps)
    {
        var reached = new List<int> { verb.Index };
        for (var i = 0; i < reached.Count; i++)
        {
            if (perspective.Architecture.Vocabulary.Verbs[reached[i]].Level is { } level)
            {
                return steps.ToList().IndexOf(level.Name);
            }

            reached.AddRange(perspective.Architecture.Vocabulary.Relations[reached[i]].KindOf.Where(k => !reached.Contains(k)));
        }

        return 0;
    }
}
