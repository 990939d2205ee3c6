using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>
/// One commitment as one sentence (language, section 6): what is promised and its conditions, then place, consents, amount and relations to other
/// texts, then in brackets force, standing and evidence. Holds the windows of one perspective, so that many clauses are read at one cost.
/// </summary>
internal sealed class ClauseReader(Perspective perspective)
{
    public StandingEnglish Standings { get; } = new(perspective);

    public string Sentence(Commitment clause)
    {
        var text = string.Join("; ", Sections(clause).Where(s => s.Length > 0));
        var open = string.Concat(clause.Undefined.Select(u => $" (left open: “{u.Value}”)"));
        var english = new ActEnglish(ActorEnglish.For(perspective, clause.Instrument));
        var silent = string.Concat(clause.LeavesOut.Select(a => $" (leaves out: to {english.Base(a.Value)})"));
        return $"{clause.Id} — {text}{open}{silent} ({Standings.Force(clause.Instrument)}; {Standings.Of(clause)}; {Names.Text(Evidence(clause))}).";
    }

    /// <summary>The promise alone: who, word and acts, without conditions.</summary>
    public string Promise(Commitment clause)
    {
        var actors = ActorEnglish.For(perspective, clause.Instrument);
        return clause.Duties.IsEmpty ? clause.Gist ?? clause.Id : $"{Bearers(clause, actors)} {Acts(clause, actors)}";
    }

    /// <summary>One duty of the clause: "Borduria must lease Port Clam to Atlantia alone", with the amount of the clause behind it.</summary>
    public string Promise(Commitment clause, Duty duty)
    {
        var actors = ActorEnglish.For(perspective, clause.Instrument);
        var stated = clause.Duties.FirstOrDefault(d => d.Value == duty);
        var one = stated is null ? clause : clause.Only(stated);
        var amount = clause.Amounts.IsEmpty ? "" : $" ({EnglishAmount.Of(clause.Amounts[0].Value)})";
        return $"{Bearers(one, actors)} {Acts(one, actors)}{amount}";
    }

    /// <summary>Word and acts without the bearers: "must supply grain to Atlantia".</summary>
    public string Acts(Commitment clause) => Acts(clause, ActorEnglish.For(perspective, clause.Instrument));

    /// <summary>"within 30 days of a request by Atlantia", "by 2027-12-31", or empty.</summary>
    public string Deadline(Commitment clause)
    {
        var conditions = new ConditionEnglish(Objects(clause));
        return string.Join(", ", new[] { Within(clause, conditions), clause.By is { } by ? $"by {Calendar.Text(by.Value)}" : "" }.Where(t => t.Length > 0));
    }

    /// <summary>"when A attacks B", or empty.</summary>
    public string Trigger(Commitment clause) => Condition(clause, "when", c => c.When, new ConditionEnglish(Objects(clause)));

    /// <summary>The weakest grade among the statements of the clause; its own declaration is one of them.</summary>
    public static EvidenceGrade Evidence(Commitment clause)
    {
        var inherited = clause.Evidence;
        IEnumerable<EvidenceGrade?> grades =
        [
            inherited, clause.Who.GradeOr(inherited), clause.For?.GradeOr(inherited), clause.OwedTo?.GradeOr(inherited),
            clause.From?.GradeOr(inherited), clause.To?.GradeOr(inherited), clause.By?.GradeOr(inherited), clause.Until?.GradeOr(inherited),
            clause.UntilCondition?.GradeOr(inherited), clause.Where?.GradeOr(inherited),
            .. clause.Duties.Select(d => (EvidenceGrade?)d.GradeOr(inherited)), .. clause.Amounts.Select(a => (EvidenceGrade?)a.GradeOr(inherited)),
            .. clause.Within.Select(w => (EvidenceGrade?)w.GradeOr(inherited)),
            .. clause.When.Concat(clause.While).Concat(clause.On).Concat(clause.Unless).Concat(clause.Needs).Select(c => (EvidenceGrade?)c.GradeOr(inherited)),
        ];
        return grades.Min() ?? inherited;
    }

    private IEnumerable<string> Sections(Commitment clause)
    {
        var objects = Objects(clause);
        var conditions = new ConditionEnglish(objects);
        var main = Main(clause, conditions);
        yield return main;
        yield return PlaceEnglish.ScopeOf(perspective.Architecture, clause, main);
        yield return clause.Needs.IsEmpty ? "" : $"needs {conditions.Consents(clause.Needs.Select(n => n.Value))}";
        yield return Amount(clause) is var amount && amount.Length == 0 || amount is "no stated amount" or "an unknown amount" ? amount : $"amount {amount}";
        yield return Beneficiary(clause, objects.Actors);
        yield return clause.OwedTo is { } owed ? $"owed to {objects.Actors.Of(owed.Value)}" : "";
        yield return Ids("part of", clause.PartOf);
        yield return Ids("the same as", clause.SameAs);
        yield return Ids("through", clause.Through);
        yield return Ids("out of", clause.OutOf);
        yield return clause.AtDiscretionOf is { } discretion ? $"at the discretion of {objects.Actors.Of(discretion.Value)}" : "";
        yield return clause.DecidedBy is { } decider ? $"decided by {objects.Actors.Of(decider)}" : "";
        yield return Ids("subject to", clause.SubjectTo);
        yield return Ids("notwithstanding", clause.Notwithstanding);
        yield return clause.Variant is { } variant ? $"variant “{variant}”" : "";
        yield return clause.ProposalOf is { } proposal ? $"proposal of {objects.Actors.Of(proposal.Value)}" : "";
        yield return clause.ReservationBy.IsEmpty ? "" : $"reservation by {EnglishList.And(clause.ReservationBy.Select(r => objects.Actors.Of(r.Value)))}";
        var contested = clause.Contests.Where(c => c.Slot != "amount").Select(c => $"“{c.Slot}”").ToList();
        yield return contested.Count == 0 ? "" : $"sources differ on {EnglishList.And(contested)}";
    }

    private string Main(Commitment clause, ConditionEnglish conditions)
    {
        var within = Within(clause, conditions);
        var days = (clause.From, clause.To) switch
        {
            ({ } from, { } to) when from.Value == to.Value => $"on {Calendar.Text(from.Value)}",
            ({ } from, { } to) when to.Value == clause.By?.Value => $"from {Calendar.Text(from.Value)}",
            (null, { } to) when to.Value == clause.By?.Value => "",
            ({ } from, { } to) => $"from {Calendar.Text(from.Value)} to {Calendar.Text(to.Value)}",
            ({ } from, null) => $"from {Calendar.Text(from.Value)}",
            (null, { } to) => $"until {Calendar.Text(to.Value)}",
            _ => "",
        };
        var prompt = within.StartsWith("within", StringComparison.Ordinal) ? within : "";
        var head = new[]
        {
            Promise(clause), clause.Per is { } per ? $"each {per}" : "", prompt + (prompt.Length > 0 && days.Length > 0 ? "," : ""), days,
            clause.By is { } by ? $"{(days.StartsWith("from", StringComparison.Ordinal) ? "and " : "")}by {Calendar.Text(by.Value)}" : "",
        };
        var tail = new[]
        {
            prompt.Length > 0 ? "" : within,
            Condition(clause, "when", c => c.When, conditions),
            Condition(clause, "while", c => c.While, new ConditionEnglish(Objects(clause), "holds")),
            clause.Until is { } day ? $"until {Calendar.Text(day.Value)}" : "",
            clause.UntilCondition is { } until ? $"until {conditions.Of(until.Value)}" : "", Condition(clause, "unless", c => c.Unless, conditions),
        };
        return string.Join(", ", tail.Where(t => t.Length > 0).Prepend(string.Join(' ', head.Where(h => h.Length > 0))));
    }

    private static string Condition(Commitment clause, string word, Func<Commitment, ImmutableArray<Stated<Formula>>> slots, ConditionEnglish conditions)
    {
        // What sources have differently is an alternative, not one longer condition.
        var texts = Readings(clause, word).Select(slots).Where(s => !s.IsEmpty).Select(conditions.All).Distinct().ToList();
        return texts.Count == 0 ? "" : $"{word} {string.Join($" or, as another source has it, {word} ", texts)}";
    }

    /// <summary>The clause as each source that stays open has the slot, or the clause itself.</summary>
    private static IEnumerable<Commitment> Readings(Commitment clause, string slot) =>
        clause.Contests.FirstOrDefault(c => c.Slot == slot) is { } contest ? contest.Rivals.Select(r => r.Reading) : [clause];

    private string Within(Commitment clause, ConditionEnglish conditions)
    {
        if (clause.Within.IsEmpty)
        {
            return clause.On.IsEmpty ? "" : conditions.Request(clause.On) is { } request ? $"on {request}" : $"once {conditions.All(clause.On)}";
        }

        var counted = Readings(clause, "within").SelectMany(c => c.Within).Select(w => Deadline(w.Value)).Distinct().ToList();
        var softOnly = clause.Within.All(w => w.Value.Number is null && w.Value.Undefined is null);
        var start = clause.On.IsEmpty ? "" : softOnly ? $" after {(conditions.Request(clause.On) ?? conditions.All(clause.On))}" : " " + conditions.Clock(clause.On);
        return (clause.Contests.Any(c => c.Slot == "within") ? EnglishList.Or(counted) : EnglishList.And(counted)) + start;
    }

    private static string Deadline(Deadline deadline)
    {
        if (deadline.Number is { } number)
        {
            var unit = (deadline.Unit ?? TimeUnit.Days).ToString().ToLowerInvariant();
            return $"within {number} {(number == 1 ? unit[..^1] : unit)}" + (deadline.Soft is { } soft ? $" (“{soft}”)" : "");
        }

        return deadline.Soft is { } words ? $"in time stated only as “{words}”" : $"within a time (left open: “{deadline.Undefined}”)";
    }

    /// <summary>"36 howitzers", "EUR 8 million or EUR 9 million, as sources differ", "no stated amount", or empty.</summary>
    public string Amount(Commitment clause)
    {
        if (clause.Amounts.IsEmpty)
        {
            return "";
        }

        // Figures of several sources are alternatives; what no source contests stands beside each.
        var readings = Readings(clause, "amount").Select(c => EnglishList.And([.. c.Amounts.Select(a => EnglishAmount.Of(a.Value)).Distinct()])).Distinct().ToList();
        return readings.Count > 1 ? $"{EnglishList.Or(readings)}, as sources differ" : readings[0];
    }

    /// <summary>The protected, where the act does not name them already.</summary>
    private static string Beneficiary(Commitment clause, ActorEnglish actors)
    {
        if (clause.For is not { } protectedBy)
        {
            return "";
        }

        var named = clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => r.Value).OfType<ActorsFiller>().Select(f => actors.Of(f.Actors));
        var text = actors.Of(protectedBy.Value);
        return named.Contains(text) ? "" : $"for the benefit of {text}";
    }

    private static string Ids(string word, ImmutableArray<string> ids) => ids.IsEmpty ? "" : $"{word} {EnglishList.And(ids)}";

    private ActEnglish Objects(Commitment clause) => new(ActorEnglish.For(perspective, clause.Instrument).After(clause.Who.Value));

    private static string Bearers(Commitment clause, ActorEnglish actors) =>
        (actors with { EveryKind = clause.Duties.Any(d => d.Value.Commits) }).Of(clause.Who.Value);

    private static string Acts(Commitment clause, ActorEnglish actors)
    {
        var plural = ActorEnglish.IsPlural(clause.Who.Value);
        var objects = new ActEnglish(actors.ForObjectsOf(clause.Who.Value));
        var groups = new List<(Duty First, List<Act> Acts)>();
        foreach (var duty in clause.Duties.Select(d => d.Value))
        {
            if (groups.Count > 0 && groups[^1].First is var last && last.Word == duty.Word && last.Negated == duty.Negated)
            {
                groups[^1].Acts.Add(duty.Act);
            }
            else
            {
                groups.Add((duty, [duty.Act]));
            }
        }

        var texts = groups.Select(g => $"{WordText(g.First, plural)} {(g.First.Negated ? objects.ForAnyMember : objects).Several(g.Acts, g.First.Negated)}").ToList();
        return texts.Count < 2 ? texts[0] : string.Join(", ", texts.Take(texts.Count - 1)) + ", and " + texts[^1];
    }

    private static string WordText(Duty duty, bool plural) => (duty.Word, plural) switch
    {
        (Word.IntendsTo, true) => duty.Negated ? "intend not to" : "intend to",
        (Word.HasPowerTo, true) => "have power to",
        _ => duty.WordText,
    };
}
