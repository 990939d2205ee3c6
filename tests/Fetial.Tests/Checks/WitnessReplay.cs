using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>
/// Looks at a finding's witness again, from the definitions of the design: shares with the checks nothing but the model, names and the truth of the record.
/// Returns what does not hold, in words; nothing where the witness stands.
/// </summary>
internal sealed partial class WitnessReplay(CheckReport report)
{
    private readonly Perspective perspective = report.Perspective;
    private readonly SmallMatcher matcher = new(report.Perspective);

    public static IEnumerable<string> Faults(CheckReport report)
    {
        var replay = new WitnessReplay(report);
        return report.Findings.Concat(report.Accepted).SelectMany(f => replay.Faults(f).Select(fault => $"{f.Code}-{f.Fingerprint} {f.Title}: {fault}"));
    }

    private IEnumerable<string> Faults(Finding finding) => finding.Kind switch
    {
        FindingKind.Contradiction or FindingKind.Collision or FindingKind.PermissionConflict or FindingKind.NarrowedPromise => Clash(finding),
        FindingKind.BlockedCondition => Blocked(finding),
        FindingKind.RivalFigures or FindingKind.Variants => Differs(finding),
        FindingKind.Dormant => Dormant(finding),
        FindingKind.Circular => Circular(finding),
        FindingKind.AdversaryHeld => Held(finding),
        FindingKind.AttackerVote or FindingKind.AttackerBearer => Named(finding),
        FindingKind.Contested => Stated(finding),
        FindingKind.Gap => Uncovered(finding),
        FindingKind.Expectation when finding.Code == GapCheck.ClosedCode => perspective.Architecture.Expectations.Any(e => e.Text == finding.Witness.Facts[0].Statement) ? [] : ["no such expectation"],
        FindingKind.Expectation => perspective.Architecture.Expectations.Any(e => e.Text == finding.Clauses[0].Reading) ? [] : ["no such expectation"],
        FindingKind.StaleAcceptance => report.Findings.Any(f => $"{f.Code}-{f.Fingerprint}" == finding.Clauses[0].Id) ? ["the finding is there"] : [],
        FindingKind.Vague => Vague(finding),
        FindingKind.Divergence => Diverges(finding),
        FindingKind.Breach => Breached(finding),
        FindingKind.NonParty => Strangers(finding),
        FindingKind.Duplicate => ToldTwice(finding),
        FindingKind.DoubleBooking => Overdrawn(finding),
        FindingKind.ImpossibleDeadline => NoDays(finding),
        FindingKind.PriorityCycle => Circle(finding),
        _ => ["no replay for this kind"],
    };

    /// <summary>Some pair of the clauses shown: both stand on the day, both conditions hold under the facts, and the results meet.</summary>
    private IEnumerable<string> Clash(Finding finding)
    {
        var sides = finding.Clauses.ToLookup(c => c.Side, c => perspective.Commitments.FirstOrDefault(x => x.Id == c.Id));
        var pairs = sides["in"].SelectMany(a => sides["out"].Select(b => (In: a, Out: b))).ToList();
        if (pairs.Count == 0 || pairs.Any(p => p.In is null || p.Out is null))
        {
            yield return "a clause is not in the portfolio";
            yield break;
        }

        var faults = pairs.Select(p => p is { In: { } i, Out: { } o } ? Pair(finding, i, o) : "missing").ToList();
        if (!faults.Contains(null))
        {
            yield return string.Join("; ", faults.Distinct(StringComparer.Ordinal));
        }
    }

    private string? Pair(Finding finding, Commitment wanted, Commitment excluded)
    {
        var day = finding.Witness.Day ?? perspective.AsOf;
        var facts = finding.Witness.Facts.GroupBy(f => f.Statement, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Holds).Distinct().ToList(), StringComparer.Ordinal);
        foreach (var clause in new[] { wanted, excluded })
        {
            if (!Stands(clause, day, finding.Witness.Parties, finding.Kind != FindingKind.Collision))
            {
                return $"{clause.Id} does not stand on {Calendar.Text(day)}";
            }

            // A statement whose words mean one thing in each text may be listed with both values; then either is tried.
            if (Kleene(Bite(clause), facts) != Truth.True && finding.Certainty != Certainty.Resolved && !facts.Keys.Any(k => k.StartsWith("cannot be decided", StringComparison.Ordinal)))
            {
                return $"the condition of {clause.Id} does not hold under the facts";
            }

            if (finding.Certainty == Certainty.Certain && day > Calendar.Beginning && perspective.Facts.Evaluate(Bite(clause), clause.Instrument, day) != Truth.True)
            {
                return $"the record does not have the condition of {clause.Id} on {Calendar.Text(day)}";
            }
        }

        var meet = finding.Kind switch
        {
            FindingKind.PermissionConflict => matcher.MayAgainstMustNot(wanted, excluded, day),
            FindingKind.NarrowedPromise => matcher.IsInside(wanted, excluded, day),
            _ => matcher.Meet(wanted, excluded, day),
        };
        return meet ? null : $"{wanted.Id} rules in nothing that {excluded.Id} rules out";
    }

    private bool Stands(Commitment clause, int day, ImmutableArray<string> parties, bool both)
    {
        var own = (clause.From?.Value ?? Calendar.Beginning) <= day && day <= (clause.To?.Value ?? Calendar.Forever)
            && day <= (clause.By?.Value ?? Calendar.Forever) && day <= (clause.Until?.Value ?? Calendar.Forever);
        var bound = perspective.Standings.PartiesOn(clause.Instrument, perspective.AsOf).Indices
            .Where(p => perspective.Standings.On(clause.Instrument, p, day) is Standing.Proposed or Standing.Initialled or Standing.Signed or Standing.Provisional or Standing.InForce)
            .Select(p => perspective.Architecture.Actors[p]).ToList();
        return own && (perspective.Standings.IsProposal(clause.Instrument) || bound.Count > 0)
            && (!both || parties.Any(name => perspective.Standings.IsProposal(clause.Instrument) || bound.Any(p => Related(name, p, day))));
    }

    /// <summary>A name stands for itself, for what it is a part of, and for what it is a member of; and a body for its members.</summary>
    private bool Related(string name, Actor party, int day) =>
        perspective.Architecture.Actors.Where(a => a.Name == name).Any(a =>
            a.Index == party.Index || a.PartOf.Contains(party.Index) || party.PartOf.Contains(a.Index)
            || perspective.Architecture.Memberships.Any(m => m.Days.Contains(Math.Max(day, 0)) && ((m.Organisation == party.Index && m.Member == a.Index) || (m.Organisation == a.Index && m.Member == party.Index))));

    /// <summary>The design's "bite", put together anew: triggers, what must keep holding, consents, no exception, not yet ended.</summary>
    private static AllOf Bite(Commitment clause) => new(
    [
        .. clause.When.Select(w => w.Value), .. clause.While.Select(w => w.Value), .. clause.Needs.Select(w => w.Value), clause.Instrument.Needs,
        .. clause.Unless.Select(u => new Negation(u.Value)), .. clause.UntilCondition is { } until ? [new Negation(until.Value)] : Array.Empty<Formula>(),
    ]);

    private static Truth Kleene(Formula formula, Dictionary<string, List<bool>> facts, bool positive = true) => formula switch
    {
        AllOf all => all.Terms.Select(t => Kleene(t, facts, positive)).Append(Truth.True).Min(),
        AnyOf any => any.Terms.Select(t => Kleene(t, facts, positive)).Append(Truth.False).Max(),
        Negation not => Kleene(not.Term, facts, !positive) switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown },
        Atom atom => facts.TryGetValue(atom.Text, out var values) ? values.Contains(positive) == positive ? Truth.True : Truth.False : Truth.Unknown,
        _ => Truth.Unknown,
    };

    /// <summary>
    /// When the adversaries do nothing and all else that is possible happens, the condition is false; with them it can be true. Where the finding is only
    /// possible, what the text leaves open is not met; how the clause ends, and a status that its act is about, do not count.
    /// </summary>
    private IEnumerable<string> Held(Finding finding)
    {
        var idle = finding.Witness.Parties.Select(n => perspective.Architecture.Actors.First(a => a.Name == n).Index).ToHashSet();
        foreach (var clause in finding.Clauses.Where(c => c.Side == "in").Select(c => perspective.Commitments.First(x => x.Id == c.Id)))
        {
            var entry = Bite(clause.WithoutCondition("until"));
            var words = clause.Duties.Select(d => d.Value).Where(d => d is { Commits: true, Negated: false }).SelectMany(d => d.Act.Verb.Patterns[d.Act.PatternIndex].Parts).Select(p => p.Word).ToHashSet(StringComparer.Ordinal);
            bool Given(Atom atom) => atom is StatusAtom status && words.Contains(status.Phrase.Name.Split(' ')[0]);
            var open = finding.Certainty != Certainty.Possible;
            if (new Possible(perspective, clause.Instrument, idle, open, Given).Can(entry))
            {
                yield return $"the others can bring the condition of {clause.Id} about without them";
            }

            if (!new Possible(perspective, clause.Instrument, [], open, Given).Can(entry))
            {
                yield return $"nobody at all can bring the condition of {clause.Id} about";
            }
        }
    }

    private IEnumerable<string> Named(Finding finding)
    {
        var clause = perspective.Commitments.First(c => c.Id == finding.Clauses[0].Id);
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var sets = finding.Kind == FindingKind.AttackerBearer
            ? [clause.Who.Value]
            : Bite(clause).Atoms().SelectMany(a => a switch { ConsentAtom c => [c.Of], OpenAtom { DecidedBy: { } by } => [by], _ => Array.Empty<ActorSet>() })
                .Concat(clause.DecidedBy is { } decided ? [decided] : []).Concat(clause.AtDiscretionOf is { } free ? [free.Value] : []);
        var organs = clause.Duties.SelectMany(d => d.Value.Act.Roles).Where(r => r.Key.Role == Role.Organisation).Select(r => r.Value).OfType<ActorsFiller>()
            .SelectMany(f => perspective.Actors.Resolve(f.Actors, frame).Indices).Select(i => perspective.Architecture.Actors[i])
            .Concat(sets.SelectMany(s => perspective.Actors.Resolve(s, frame).Indices).Select(i => perspective.Architecture.Actors[i]))
            .Where(a => finding.Kind == FindingKind.AttackerVote && a.DecidesByConsensus).Select(a => a.ConsensusOf ?? a.Index).ToHashSet();
        var members = perspective.Architecture.Memberships.Where(m => organs.Contains(m.Organisation) && m.Days.Contains(perspective.AsOf)).Select(m => m.Member);
        var named = sets.SelectMany(s => perspective.Actors.Resolve(s, frame).Indices).Concat(members).Select(i => perspective.Architecture.Actors[i].Name).ToHashSet(StringComparer.Ordinal);
        return finding.Witness.Parties.IsEmpty ? ["nobody is named"] : finding.Witness.Parties.Where(p => !named.Contains(p)).Select(p => $"{p} is not among them");
    }

    /// <summary>Each statement listed is in the model: an event, its denial, a stage, or a contested value.</summary>
    private IEnumerable<string> Stated(Finding finding)
    {
        var architecture = perspective.Architecture;
        var stated = architecture.Events.Select(e => (e.Denied ? "not " : "") + e.Sentence)
            .Concat(architecture.Contested.SelectMany(c => c.Values.Select(v => $"{c.Slot} {v.Value}")))
            .Concat(architecture.Instruments.SelectMany(i => perspective.Standings.EventsOf(i.Id)).Select(e => $"{e.Stage} {Calendar.Text(e.First)}{(e.First == e.Last ? "" : $" to {Calendar.Text(e.Last)}")}"))
            .ToHashSet(StringComparer.Ordinal);
        return finding.Witness.Facts.Length < 2 ? ["fewer than two statements differ"] : finding.Witness.Facts.Where(f => !stated.Contains(f.Statement)).Select(f => $"\"{f.Statement}\" is stated nowhere");
    }
}
