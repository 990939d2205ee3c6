using System.Text.RegularExpressions;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>Replays of findings about the record, parties and sums: each reads the model again, statement by statement.</summary>
internal sealed partial class WitnessReplay
{
    /// <summary>Every event listed is recorded, on a day on which the clause stood and its condition held on the eve, and is a case of what it rules out.</summary>
    private IEnumerable<string> Breached(Finding finding)
    {
        var clause = perspective.Commitments.First(c => c.Id == finding.Clauses.First(x => x.Side == "out").Id);
        foreach (var fact in finding.Witness.Facts)
        {
            var recorded = perspective.Architecture.Events.FirstOrDefault(e => !e.Denied && fact.Statement == $"{Calendar.Text(e.First)}{(e.First == e.Last ? "" : $" to {Calendar.Text(e.Last)}")} {e.Sentence}");
            if (recorded is null)
            {
                yield return $"\"{fact.Statement}\" is not recorded";
                continue;
            }

            var standings = perspective.Standings.PartiesOn(clause.Instrument, recorded.First).Indices
                .Where(p => finding.Witness.Parties.Any(n => Related(n, perspective.Architecture.Actors[p], recorded.First)))
                .Select(p => perspective.Standings.On(clause.Instrument, p, recorded.First)).ToList();
            var wanted = finding.Code == "F402" ? new[] { Standing.Signed } : [Standing.InForce, Standing.Provisional];
            if (!standings.Exists(wanted.Contains) || recorded.First > perspective.AsOf || !Stands(clause, recorded.First, finding.Witness.Parties, true))
            {
                yield return $"{clause.Id} does not stand so for {string.Join(", ", finding.Witness.Parties)} on {Calendar.Text(recorded.First)}";
            }

            if (perspective.Facts.Evaluate(Bite(clause), clause.Instrument, recorded.First - 1) != Truth.True)
            {
                yield return $"the condition of {clause.Id} did not hold before {Calendar.Text(recorded.First)}";
            }

            if (!matcher.Happened(recorded.Act, clause, recorded.First))
            {
                yield return $"{clause.Id} does not rule out \"{recorded.Sentence}\"";
            }

            var denied = perspective.Events.Any(e => e.Denied && e.Sentence == recorded.Sentence && e.First <= recorded.Last && recorded.First <= e.Last);
            if (denied && finding.Certainty == Certainty.Certain && finding.Witness.Facts.Length == 1)
            {
                yield return "a denied event is told as certain";
            }
        }
    }

    /// <summary>Each named bears its clause, and no stage of the text is its doing, nor that of what it belongs to.</summary>
    private IEnumerable<string> Strangers(Finding finding)
    {
        foreach (var fact in finding.Witness.Facts)
        {
            var told = Regex.Match(fact.Statement, "^(?<who>.+) bears (?<clause>[^ ]+) and consented to (?<text>[^ ]+)$");
            var actor = perspective.Architecture.Actors.First(a => a.Name == told.Groups["who"].Value);
            var clause = perspective.Commitments.First(c => c.Id == told.Groups["clause"].Value);
            var day = Math.Clamp(perspective.AsOf, Math.Max(0, clause.From?.Value ?? 0), Math.Max(0, Last(clause)));
            if (fact.Holds || !perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, day)).Contains(actor.Index) || !clause.Duties.Any(d => d.Value.Commits))
            {
                yield return $"{actor.Name} bears nothing in {clause.Id}";
            }

            var near = new[] { actor.Index }.Concat(actor.PartOf).ToHashSet();
            near.UnionWith(perspective.Architecture.Memberships.Where(m => near.Contains(m.Member)).Select(m => m.Organisation).ToList());
            var stages = perspective.Standings.EventsOf(clause.Instrument.Id).Where(e => e.First <= perspective.AsOf && e.Stage is "signed" or "adopted" or "joined" or "ratified").ToList();
            var refused = stages.Exists(e => e.Denied && e.Actors.Indices.Any(near.Contains));
            if (stages.Exists(e => !e.Denied && e.Actors.Indices.Any(near.Contains)))
            {
                yield return $"{actor.Name} did consent to {clause.Instrument.Id}";
            }

            if (!refused && clause.Instrument.By.SelectMany(b => b.Value.Terms).Any(t => t.Actor is { } party && party.Index == actor.Index) && stages.TrueForAll(s => s.Actors.IsEmpty))
            {
                yield return $"{actor.Name} is among the parties of {clause.Instrument.Id}";
            }
        }
    }

    /// <summary>Two of the sums at least share fund or act, days, unit and beneficiary, and no declaration leads from one to the other.</summary>
    private IEnumerable<string> ToldTwice(Finding finding)
    {
        var clauses = finding.Clauses.Where(c => c.Side == "in").Select(c => perspective.Commitments.First(x => x.Id == c.Id)).ToList();
        foreach (var fact in finding.Witness.Facts)
        {
            if (!clauses.Exists(c => AmountsOf(c).Any(a => fact.Statement == $"{c.Id} promises {a}")))
            {
                yield return $"\"{fact.Statement}\" is not so";
            }
        }

        var pairs = clauses.SelectMany((a, i) => clauses.Skip(i + 1).Select(b => (A: a, B: b))).ToList();
        if (!pairs.Exists(p => Overlap(p.A, p.B) && AmountsOf(p.A).Any(a => AmountsOf(p.B).Any(b => a.Currency == b.Currency && a.Percent == b.Percent))
            && !Declared(p.A, []).Contains(p.B.Id) && Alike(finding.Code, p.A, p.B)))
        {
            yield return "no two of them can be the same money";
        }
    }

    private static bool Alike(string code, Commitment a, Commitment b) => code == "F421"
        ? a.Duties.Any(x => b.Duties.Any(y => x.Value.Act.Verb.Index == y.Value.Act.Verb.Index))
        : a.Through.Append(a.Instrument.Id).Intersect(b.Through.Append(b.Instrument.Id)).Any(id => a.Through.Contains(id) || b.Through.Contains(id));

    private static bool Overlap(Commitment a, Commitment b) => Math.Max(a.From?.Value ?? 0, b.From?.Value ?? 0) <= Math.Min(Last(a), Last(b));

    private HashSet<string> Declared(Commitment clause, HashSet<string> seen)
    {
        seen.Add(clause.Id);
        foreach (var other in perspective.Commitments.Where(c => !seen.Contains(c.Id) && (clause.PartOf.Concat(clause.SameAs).Contains(c.Id) || c.PartOf.Concat(c.SameAs).Contains(clause.Id))))
        {
            Declared(other, seen);
        }

        return seen;
    }

    private static IEnumerable<Amount> AmountsOf(Commitment clause) =>
        clause.Amounts.Select(a => a.Value).Concat(clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => r.Value).OfType<ThingFiller>().Select(t => t.Amount).OfType<Amount>());

    /// <summary>The sums listed, added up again on the day, are more than the stock's clauses hold together.</summary>
    private IEnumerable<string> Overdrawn(Finding finding)
    {
        var day = finding.Witness.Day ?? -1;
        var drawn = 0m;
        var stock = Regex.Match(finding.Witness.Facts[0].Statement, "^(?<id>[^ ]+) holds ").Groups["id"].Value;
        var percent = false;
        foreach (var fact in finding.Witness.Facts.Skip(1).Where(f => !f.Statement.EndsWith("an unknown amount", StringComparison.Ordinal)))
        {
            var clause = perspective.Commitments.First(c => fact.Statement.StartsWith($"{c.Id} draws ", StringComparison.Ordinal));
            if (!clause.OutOf.Contains(stock) || (clause.From?.Value ?? 0) > day || Last(clause) < day)
            {
                yield return $"{clause.Id} draws nothing out of {stock} on {Calendar.Text(day)}";
            }

            var amount = AmountsOf(clause).First(a => fact.Statement.EndsWith($"draws {a}", StringComparison.Ordinal));
            percent |= amount.Percent;
            drawn += amount.Number ?? 0;
        }

        var holds = perspective.Commitments.Where(c => c.Id == stock || c.Instrument.Id == stock).SelectMany(AmountsOf).Sum(a => a.Number ?? 0);
        if (drawn <= (percent ? 100 : holds))
        {
            yield return FormattableString.Invariant($"{drawn} is not more than {holds}");
        }

        foreach (var fact in finding.Witness.Facts.Where(f => f.Statement.EndsWith("an unknown amount", StringComparison.Ordinal)))
        {
            if (!perspective.Commitments.Any(c => fact.Statement == $"{c.Id} draws an unknown amount" && c.Amounts.Any(a => a.Value.Absence != AmountAbsence.None)))
            {
                yield return "what is said to be unknown is not";
            }
        }
    }
}
