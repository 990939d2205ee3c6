using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

public sealed partial class VagueCheck
{
    /// <summary>What shows only over a whole text: amounts that end before its term, and an exit shorter than it.</summary>
    private static IEnumerable<Finding> Texts(Perspective perspective, IReadOnlyList<StandingClause> standing)
    {
        foreach (var sums in Sums(perspective))
        {
            yield return sums;
        }

        foreach (var group in standing.GroupBy(s => s.Clause.Instrument.Id))
        {
            var instrument = group.First().Clause.Instrument;
            foreach (var place in Scope(perspective, instrument, group.Min(g => g.Tier)))
            {
                yield return place;
            }

            if (perspective.Standings.TermEnd(instrument) is not { } end)
            {
                continue;
            }

            var tier = group.Min(g => g.Tier);
            if (Exit(perspective, instrument, end) is { } exit)
            {
                yield return OfText(
                    perspective, instrument, [], tier, ShortExit, $"A party can leave {instrument.Id} before its term ends",
                    $"{instrument.Id} runs to {Calendar.Text(end)}, but {exit.Text}.",
                    "Lengthen the notice, or let what was promised outlive it.", exit.Text, exit.Evidence);
            }
        }
    }

    /// <summary>Sums for the first years only, of texts that stand and run on; sums whose years are over count, for they are what the rest of the term lacks.</summary>
    private static IEnumerable<Finding> Sums(Perspective perspective)
    {
        foreach (var group in perspective.Commitments.Where(IsPaid).GroupBy(c => c.Instrument.Index))
        {
            var instrument = group.First().Instrument;
            if (TextTier.Of(perspective, instrument) is { } tier && perspective.Standings.TermEnd(instrument) is { } end && end > perspective.AsOf && group.All(c => Windows.OwnDays(c).Last < end))
            {
                var last = group.Max(c => Windows.OwnDays(c).Last);
                yield return OfText(
                    perspective, instrument, [.. group], tier, PartOfTerm, $"Amounts in {instrument.Id} end before its term",
                    $"{instrument.Id} runs to {Calendar.Text(end)}, but its amounts end on {Calendar.Text(last)}.",
                    "Name amounts, or a rule for them, for the rest of the term.", $"last amount {Calendar.Text(last)}, term {Calendar.Text(end)}", group.Min(c => c.Evidence));
            }
        }
    }

    private static bool IsPaid(Commitment clause) =>
        clause.Duties.Any(d => IsPromise(d.Value)) && clause.Amounts.Any(a => a.Value is { Absence: AmountAbsence.None, Currency: not null } or { Percent: true });

    /// <summary>The place of a whole text: left open, or moving with whoever is in control.</summary>
    private static IEnumerable<Finding> Scope(Perspective perspective, Instrument instrument, StandingTier tier)
    {
        var places = instrument.Where.Concat(instrument.Where.SelectMany(p => p.Except)).ToList();
        if (places.Find(p => p.Undefined is not null) is { } open)
        {
            yield return OfText(
                perspective, instrument, [], tier, UndefinedPlace, $"Where {instrument.Id} applies is left open: {open}",
                $"{instrument.Id} applies in {open}, which the text does not define.", "Name the territory, or the map.", open.ToString(), instrument.Evidence);
        }

        if (places.Find(p => p.ControlledBy is not null) is { } moving)
        {
            yield return OfText(
                perspective, instrument, [], tier, MovingScope, $"{instrument.Id} applies where {moving.ControlledBy?.Name} is in control",
                $"{instrument.Id} applies in {moving}, so its place moves with the front.", "Fix the line at a date.", moving.ToString(), instrument.Evidence);
        }
    }

    private static (string Text, EvidenceGrade Evidence)? Exit(Perspective perspective, Instrument instrument, int end)
    {
        if (perspective.Trusted(instrument.Exit) is not { } exit)
        {
            // No exit clause: a treaty has none then (VCLT 56); a political text can be left on any day.
            return perspective.Standings.ForceOf(instrument) == Force.Political
                ? ("it is a political text without an exit clause and can be left on any day", instrument.Evidence)
                : null;
        }

        var evidence = exit.GradeOr(instrument.Evidence);
        return exit.Value switch
        {
            { AtAnyTime: true } => ("it can be left at any time", evidence),
            { NotBeforeTermEnds: true } => null,
            { NoticeDays: { } notice } when perspective.AsOf + notice < end => ($"it can be left {exit.Value.Text} after notice", evidence),
            _ => null,
        };
    }

    private static Finding OfText(
        Perspective perspective, Instrument instrument, IReadOnlyCollection<Commitment> clauses, StandingTier tier, string code, string title, string message, string resolve, string fact, EvidenceGrade evidence) => new(
            code, FindingKind.Vague, title, SeverityTable.Cap(Severity.Note, evidence), Certainty.Certain, tier, evidence, message,
            clauses.Count == 0 ? [ClauseText.Of(perspective, instrument, "in", evidence)] : [.. clauses.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => ClauseText.Of(perspective, c, "in", evidence))],
            new Witness(perspective.AsOf, [], null, [new WitnessFact(fact, true)]),
            resolve, Fingerprint.Of(code, instrument.Id));
}
