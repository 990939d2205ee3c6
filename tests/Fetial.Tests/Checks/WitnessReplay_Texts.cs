using Fetial.Checks;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>Replays of findings about what texts say: each looks at the clause again for the one thing that the code is about.</summary>
internal sealed partial class WitnessReplay
{
    private IEnumerable<string> Vague(Finding finding)
    {
        if (finding.Witness.Facts.IsEmpty)
        {
            yield return "the witness states nothing";
        }

        foreach (var shown in finding.Clauses)
        {
            var clause = perspective.Commitments.FirstOrDefault(c => c.Id == shown.Id);
            var text = clause?.Instrument ?? perspective.Instruments.FirstOrDefault(i => i.Id == shown.Id);
            if (text is null)
            {
                yield return $"{shown.Id} is not in the portfolio";
            }
            else if (clause is null ? !TextIsSo(finding.Code, text) : !ClauseIsSo(finding, clause))
            {
                yield return $"{shown.Id} does not leave that open";
            }
        }
    }

    private bool ClauseIsSo(Finding finding, Commitment clause)
    {
        var conditions = clause.When.Concat(clause.While).Concat(clause.Unless).Concat(clause.Needs).Concat(clause.On).Select(c => c.Value)
            .Concat(clause.UntilCondition is { } until ? [until.Value] : []).SelectMany(f => f.Atoms()).ToList();
        var acts = clause.Duties.Select(d => d.Value).Where(d => !d.Negated).Select(d => d.Act).ToList();
        var places = clause.Where?.Value.SelectMany(p => p.Except.Prepend(p)).ToList() ?? [];
        return finding.Code switch
        {
            "F371" => clause is { By: null, To: null, Until: null, Per: null } && clause.Within.IsEmpty
                && acts.Exists(a => a.Verb.Once || clause.Amounts.Any(m => m.Value is { Currency: null, Percent: false, Number: not null }) || a.Roles.Any(r => r.Value is ThingFiller { Amount: { Currency: null } })),
            "F372" => clause.Within.Any(w => (w.Value.Soft ?? w.Value.Undefined) is not null && finding.Witness.Facts.Any(f => f.Statement == w.Value.ToString())),
            "F373" => clause.DecidedBy is null && finding.Witness.Facts.All(f => conditions.OfType<OpenAtom>().Any(o => o.DecidedBy is null && o.Text == f.Statement)),
            "F374" => clause.Who.Value.Terms.Any(t => t.Form == PartyKind.Undefined),
            "F375" => places.Exists(p => p.Undefined is not null),
            "F376" => clause.DecidedBy is null && acts.Exists(a => a.Verb.Evaluative || a.Roles.Any(r => r.Value is ThingFiller { Thing.Evaluative: true })),
            "F377" => clause.AtDiscretionOf is not null,
            "F378" => conditions.OfType<ConsentAtom>().SelectMany(c => perspective.Actors.Resolve(c.Of, new Frame(clause.Instrument, null, perspective.AsOf)).Indices)
                .Any(i => perspective.Architecture.Actors[i].PartOf.Length > 0 || perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf)).Contains(i)),
            "F379" => clause.Amounts.All(a => a.Value.Absence != AmountAbsence.None),
            "F380" => clause.Amounts.Any(a => a.Value.Absence == AmountAbsence.None) && Last(clause) < (perspective.Standings.TermEnd(clause.Instrument) ?? -1),
            "F381" => places.Exists(p => p.ControlledBy is not null),
            "F382" => acts.Exists(a => a.Verb.PromisesAgreement),
            _ => false,
        };
    }

    private bool TextIsSo(string code, Instrument text) => code switch
    {
        "F375" => text.Where.SelectMany(p => p.Except.Prepend(p)).Any(p => p.Undefined is not null),
        "F381" => text.Where.SelectMany(p => p.Except.Prepend(p)).Any(p => p.ControlledBy is not null),
        "F383" => perspective.Standings.TermEnd(text) is { } end
            && (text.Exit.IsEmpty ? perspective.Standings.ForceOf(text) == Force.Political : text.Exit.Any(e => e.Value.AtAnyTime || perspective.AsOf + e.Value.NoticeDays < end)),
        _ => false,
    };

    private static int Last(Commitment clause) =>
        new[] { clause.To, clause.By, clause.Until }.Select(s => s?.Value ?? Calendar.Forever).Min();

    /// <summary>The texts stand under one frame, at least two values differ, and each clause shown has the value of its side where the slot can be read off.</summary>
    private IEnumerable<string> Diverges(Finding finding)
    {
        var texts = finding.Clauses.Select(c => perspective.Commitments.FirstOrDefault(x => x.Id == c.Id)?.Instrument ?? perspective.Instruments.FirstOrDefault(i => i.Id == c.Id)).ToList();
        if (texts.Contains(null))
        {
            yield return "a text is not in the portfolio";
            yield break;
        }

        var frames = texts.OfType<Instrument>().Select(t => t.Under.Append(t.Id)).Aggregate((a, b) => a.Intersect(b)).ToList();
        if (frames.Count == 0)
        {
            yield return "the texts have no frame in common";
        }

        if (finding.Clauses.Select(c => c.Side).Distinct().Count() < 2)
        {
            yield return "the values do not differ";
        }

        foreach (var shown in finding.Clauses)
        {
            var id = perspective.Commitments.FirstOrDefault(x => x.Id == shown.Id)?.Instrument.Id ?? shown.Id;
            if (!finding.Witness.Facts.Any(f => f.Statement.StartsWith($"{id}: ", StringComparison.Ordinal)))
            {
                yield return $"{id} is not in the witness";
            }

            if (perspective.Commitments.FirstOrDefault(c => c.Id == shown.Id) is { } clause && !Reads(finding.Title, clause, string.Join("; ", shown.Side.Split("; ").Select(Plain))))
            {
                yield return $"{clause.Id} does not say “{shown.Side}”";
            }
        }
    }

    /// <summary>A value without the grade that is told where it is not counted.</summary>
    private static string Plain(string value) => value.Replace(" (weak)", "", StringComparison.Ordinal).Replace(" (unverified)", "", StringComparison.Ordinal);

    private bool Reads(string title, Commitment clause, string value)
    {
        var siblings = perspective.Commitments.Where(c => c.Instrument.Id == clause.Instrument.Id).ToList();
        return title.Split(' ')[0] switch
        {
            "Word" => value.Split("; ").All(w => siblings.Exists(c => c.Duties.Any(d => d.Value.WordText == w))),
            "Deadline" => value.Split("; ").All(v => v == "absent" ? siblings.Exists(c => c.Within.IsEmpty) : siblings.Exists(c => c.Within.Any(w => w.Value.ToString() == v))),
            "Start" => value == "absent" ? clause.On.IsEmpty : !clause.On.IsEmpty,
            "Trigger" => value == "absent" ? clause.When.IsEmpty : !clause.When.IsEmpty,
            "Clause" => value.Split("; ").All(v => v == "present" ? !clause.Duties.IsEmpty : v == "absent" && !clause.LeavesOut.IsEmpty),
            "Kind" => value.Split("; ").All(v => IsOfKind(clause, v)),
            "Reservation" => value.Split("; ").All(v => IsReserved(clause, v)),
            "Direction" => (value.EndsWith("owes it too", StringComparison.Ordinal) || value.StartsWith("only to ", StringComparison.Ordinal))
                && clause.When.Concat(clause.While).Concat(clause.On).SelectMany(c => c.Value.Atoms()).OfType<EventAtom>().Any(a => a.Act.Verb.Hostile)
                && value.EndsWith("owes it too", StringComparison.Ordinal)
                    == clause.Who.Value.Terms.Any(t => t.Actor is { } bearer && clause.Instrument.By[0].Value.Terms.Any(p => p.Actor == bearer) && value.StartsWith(bearer.Name, StringComparison.Ordinal)),
            "Fate" => clause.UntilCondition is not null || clause.While.Any(w => w.Value is Negation)
                || clause.Duties.Any(d => d.Value.Act[Role.Text] is TextFiller own && own.Id == clause.Instrument.Id && d.Value.Commits == !value.Contains(" may ", StringComparison.Ordinal)),
            _ => true,
        };
    }

    private static bool IsOfKind(Commitment clause, string kind)
    {
        var amounts = clause.Amounts.Select(a => a.Value).Concat(clause.Amounts.IsEmpty ? clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => (r.Value as ThingFiller)?.Amount).OfType<Amount>() : []).ToList();
        var qualified = kind.Split(' ')[0] switch
        {
            "floor" => amounts.Exists(a => a.Qualifier == AmountQualifier.AtLeast),
            "ceiling" => amounts.Exists(a => a.Qualifier == AmountQualifier.AtMost),
            "range" => amounts.Exists(a => a.Qualifier == AmountQualifier.Between),
            "about" => amounts.Exists(a => a.Qualifier == AmountQualifier.About),
            "share" => amounts.Exists(a => a.Percent),
            "none" => amounts.Exists(a => a.Absence == AmountAbsence.NoneStated),
            "absent" => clause.Amounts.IsEmpty,
            _ => amounts.Exists(a => a is { Number: not null, Percent: false }),
        };
        return qualified && (!kind.Contains(" per ", StringComparison.Ordinal) || amounts.Exists(a => a.Per is not null));
    }

    private static bool IsReserved(Commitment clause, string reservation)
    {
        var needs = clause.Needs.SelectMany(n => n.Value.Atoms()).OfType<ConsentAtom>().ToList();
        return reservation switch
        {
            "money to be voted" => needs.Exists(n => n.Kind == ConsentKind.MoneyVoted),
            "approval at home" => needs.Exists(n => n.Kind == ConsentKind.Approval),
            "consent at home" => needs.Exists(n => n.Kind == ConsentKind.Consent),
            "an open condition" => clause.While.Concat(clause.When).SelectMany(c => c.Value.Atoms()).Any(a => a is OpenAtom),
            _ => reservation.StartsWith("not to ", StringComparison.Ordinal) && clause.Duties.Any(d => d.Value.Negated),
        };
    }
}
