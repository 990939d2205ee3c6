using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Clauses that bite in no situation that continues the recorded facts (design, "Dormant"): their days lie outside those of their text, their scope
/// is empty, or their condition can never come true any more. A clause or text that has ended, by its days or by its own `until`, is not dormant.
/// </summary>
public sealed class DormantCheck : ITextCheck
{
    public const string Code = "F351";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Without effect in any situation",
            "The clause stands, but nothing that can still happen makes it bite: its days are over before its text begins, its place is empty, its condition can never come true any more, or its exception always holds.",
            "Correct the day, the place or the condition; or strike the clause.",
            "A clause that can never be called on is counted as protection until somebody calls on it."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var table = new TruthTable(perspective);
        var standing = SingleClause.Standing(perspective).ToDictionary(s => s.Clause.Id, s => s.Tier, StringComparer.Ordinal);
        var found = new List<(Commitment Clause, Reason Reason)>();
        foreach (var clause in perspective.Commitments)
        {
            var reason = Outside(perspective, clause)
                ?? (standing.TryGetValue(clause.Id, out var tier) ? Nowhere(perspective, clause, tier) ?? Impossible(perspective, table, clause, tier) : null);
            if (reason is not null)
            {
                found.Add((clause, reason));
            }
        }

        // One finding for one text and one reason, with all the clauses that it puts to sleep.
        return found.GroupBy(f => (f.Clause.Instrument.Id, f.Reason.Why, f.Reason.Tier)).Select(g => Make(perspective, [.. g.OrderBy(f => f.Clause.Id, StringComparer.Ordinal)]));
    }

    private static Finding Make(Perspective perspective, List<(Commitment Clause, Reason Reason)> group)
    {
        var (clause, reason) = group[0];
        var evidence = group.Min(g => g.Clause.Evidence);
        var others = group.Count == 1 ? "" : $" The same holds for {SingleClause.List([.. group.Skip(1).Select(g => g.Clause.Id)], 6)}.";
        return new Finding(
            Code, FindingKind.Dormant, $"{(group.Count == 1 ? clause.Id : $"{group.Count} clauses of {clause.Instrument.Id}")} can never have effect: {reason.Why}",
            SeverityTable.Of(FindingKind.Dormant, reason.Tier, reason.Certainty, evidence), reason.Certainty, reason.Tier, evidence,
            $"{(clause.Duties.IsEmpty ? clause.Id : ClauseText.Reading(perspective, clause, clause.Duties[0].Value))}, but {clause.Id} has no effect in any situation that can still come: {reason.Why}.{others}",
            [.. group.Select(g => ClauseText.Of(perspective, g.Clause, "in", g.Clause.Evidence))],
            new Witness(perspective.AsOf, [], reason.Place, [.. group.SelectMany(g => g.Reason.Facts).DistinctBy(f => f.Statement)]),
            reason.Resolve, Fingerprint.Of(Code, $"{clause.Instrument.Id} {reason.Why}"));
    }

    private sealed record Reason(string Why, StandingTier Tier, string? Place, ImmutableArray<WitnessFact> Facts, string Resolve, Certainty Certainty = Certainty.Certain);

    /// <summary>The clause's own days share none with those on which its text stands; or the text can begin only when they are over.</summary>
    private static Reason? Outside(Perspective perspective, Commitment clause)
    {
        var own = Windows.OwnDays(clause);
        if (own == TimeSet.Always)
        {
            return null;
        }

        var windows = perspective.Shared(static p => new Windows(p));
        var bearers = perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf)).Indices
            .Select(b => windows.PartyFor(clause.Instrument, b)).OfType<int>().ToHashSet();
        var spells = bearers.SelectMany(b => perspective.Standings.Of(clause.Instrument, b)).Where(s => Tiers.Of(s.Standing) is not null).ToList();
        if (!spells.Exists(s => s.Days.Last >= perspective.AsOf))
        {
            return null;
        }

        var days = TimeSet.Of(spells.SelectMany(s => s.Days.Ranges));
        var isOpen = spells.TrueForAll(s => Tiers.Of(s.Standing) is not StandingTier.InTheBooks);
        var tier = spells.Select(s => Tiers.Of(s.Standing) ?? StandingTier.OpenText).Min();
        if (own.IsEmpty || days.Intersect(own).IsEmpty)
        {
            return Days($"its days ({own}) lie outside those of its text ({days})");
        }

        return isOpen && own.Last <= perspective.AsOf ? Days($"its days ({own}) are over and its text is not in force yet") : null;

        Reason Days(string why) => new(why, tier, null, [new WitnessFact($"days {own}", true), new WitnessFact($"days of {clause.Instrument.Id} {days}", true)], "Correct the day.");
    }

    private static Reason? Nowhere(Perspective perspective, Commitment clause, StandingTier tier)
    {
        if (!perspective.Cases.Places.IsNowhere(clause))
        {
            return null;
        }

        var place = SingleClause.List([.. (clause.Where?.Value ?? []).Select(p => p.ToString())]);
        var text = SingleClause.List([.. clause.Instrument.Where.Select(p => p.ToString())]);
        return new Reason($"no ground lies in its scope, {place}{(clause.WhereAnew || clause.Instrument.Where.IsEmpty ? "" : $" within the scope of its text, {text}")}", tier, place, [new WitnessFact($"scope {place}", true)], "Correct the place, or write `where anew`.");
    }

    /// <summary>No values of the conditions that the record and the vocabulary still allow make it bite. How the clause is meant to end is left out: an end reached is an end.</summary>
    private static Reason? Impossible(Perspective perspective, TruthTable table, Commitment clause, StandingTier tier)
    {
        var condition = Settled(perspective, ClauseCondition.Entry(clause));
        if (condition.IsTrue || table.Satisfy([(condition, clause.Instrument)], perspective.AsOf, out var tooLarge) is not null || tooLarge)
        {
            return null;
        }

        var facts = ClauseCondition.Entry(clause).Atoms().DistinctBy(a => a.Text)
            .Select(a => new WitnessFact(a.Text, perspective.Facts.Evaluate(a, clause.Instrument, perspective.AsOf) == Truth.True)).ToImmutableArray();
        var excepted = clause.Unless.FirstOrDefault(u => table.Satisfy([(new Negation(Settled(perspective, u.Value)), clause.Instrument)], perspective.AsOf, out _) is null);
        var ended = ClauseCondition.Entry(clause).Atoms().OfType<StateOfTextAtom>().Where(a => Settled(perspective, a) != a).Select(a => a.Id).Distinct(StringComparer.Ordinal).ToList();
        var why = excepted is not null ? $"its exception holds for good, {SingleClause.List([.. excepted.Value.Atoms().Select(a => a.Text).Distinct(StringComparer.Ordinal)])}"
            : ended.Count > 0 ? $"{SingleClause.List(ended)} has ended"
            : $"{SingleClause.List([.. facts.Select(f => f.Statement)])} cannot be as it demands any more";
        // Where a source denies the end of the text, or what has happened, the clause sleeps only as the others have it.
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var isDenied = ended.Exists(id => perspective.Standings.EventsOf(id).Any(e => e.Denied))
            || ClauseCondition.Entry(clause).Atoms().OfType<EventAtom>().Any(e => perspective.Facts.Cases(e.Act, frame, denied: true).Any());
        return new Reason(why, tier, null, facts, "Correct the condition, or strike the clause.", isDenied ? Certainty.Attributed : Certainty.Certain);
    }

    /// <summary>A text that has ended for everybody does not come into force again.</summary>
    private static Formula Settled(Perspective perspective, Formula formula) => formula switch
    {
        AllOf all => Formula.All(all.Terms.Select(t => Settled(perspective, t))),
        AnyOf any => new AnyOf([.. any.Terms.Select(t => Settled(perspective, t))]),
        Negation negation => new Negation(Settled(perspective, negation.Term)),
        StateOfTextAtom { State: "in force" } state when perspective.FindInstrument(state.Id) is { } text && HasEnded(perspective, text) => new AnyOf([]),
        _ => formula,
    };

    private static bool HasEnded(Perspective perspective, Instrument text) =>
        perspective.Standings.PartiesOn(text, perspective.AsOf) is { IsEmpty: false } parties
        && parties.Indices.All(p => perspective.Standings.On(text, p, perspective.AsOf) == Standing.Ended);
}
