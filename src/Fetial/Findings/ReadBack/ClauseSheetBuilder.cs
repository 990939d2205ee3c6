using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>Gathers the sheet of a commitment.</summary>
internal static class ClauseSheetBuilder
{
    public static ClauseSheet Build(Perspective perspective, Commitment clause, IEnumerable<Finding> findings)
    {
        var reader = new ClauseReader(perspective);
        return new ClauseSheet(
            clause.Id,
            clause.Locator,
            reader.Sentence(clause),
            clause.Gist,
            new SheetReference(clause.Instrument.Id, clause.Instrument.Title),
            ClauseReader.Evidence(clause),
            [.. Slots(clause)],
            InstrumentSheetBuilder.ContestedValues(perspective, clause.Id, clause.Evidence),
            clause.Notes,
            Events(perspective, reader.Standings, clause),
            SheetParts.Sources(clause.Sources),
            [.. findings.Where(f => f.Clauses.Any(c => c.Id == clause.Id))],
            clause.Location.Path,
            clause.Location.Line);
    }

    private static IEnumerable<SheetValue> Slots(Commitment clause)
    {
        var inherited = clause.Evidence;
        IEnumerable<SheetValue> rows =
        [
            Row("who", clause.Who, Sentences.ActorsText, inherited),
            .. clause.Duties.Select(d => Row(d.Value.WordText, d, v => Sentences.ActText(v.Act, thirdPerson: false), inherited)),
            .. Optional("for", clause.For, Sentences.ActorsText, inherited),
            .. Optional("owed to", clause.OwedTo, Sentences.ActorsText, inherited),
            .. clause.Amounts.Select(a => Row("amount", a, EnglishAmount.Of, inherited)),
            .. Plain("part of", clause.PartOf, inherited),
            .. Plain("same as", clause.SameAs, inherited),
            .. Plain("through", clause.Through, inherited),
            .. Plain("out of", clause.OutOf, inherited),
            .. clause.When.Select(c => Row("when", c, Written, inherited)),
            .. clause.While.Select(c => Row("while", c, Written, inherited)),
            .. clause.On.Select(c => Row("on", c, Written, inherited)),
            .. clause.Within.Select(w => Row("within", w, d => d.ToString(), inherited)),
            .. Optional("by", clause.By, Calendar.Text, inherited),
            .. Optional("from", clause.From, Calendar.Text, inherited),
            .. Optional("to", clause.To, Calendar.Text, inherited),
            .. Optional("until", clause.Until, Calendar.Text, inherited),
            .. Optional("until", clause.UntilCondition, Written, inherited),
            .. Plain("per", clause.Per is { } per ? [per] : [], inherited),
            .. clause.Needs.Select(c => Row("needs", c, Written, inherited)),
            .. Optional(clause.WhereAnew ? "where anew" : "where", clause.Where, p => string.Join(", ", p), inherited),
            .. clause.Unless.Select(c => Row("unless", c, Written, inherited)),
            .. Plain("decided by", clause.DecidedBy is { } decider ? [Sentences.ActorsText(decider)] : [], inherited),
            .. Optional("at discretion of", clause.AtDiscretionOf, Sentences.ActorsText, inherited),
            .. Plain("subject to", clause.SubjectTo, inherited),
            .. Plain("notwithstanding", clause.Notwithstanding, inherited),
            .. Optional("proposal of", clause.ProposalOf, Sentences.ActorsText, inherited),
            .. clause.ReservationBy.Select(r => Row("reservation by", r, Sentences.ActorsText, inherited)),
            .. clause.Undefined.Select(u => Row("undefined", u, t => $"“{t}”", inherited)),
        ];
        return rows;
    }

    private static SheetValue Row<T>(string slot, Stated<T> stated, Func<T, string> text, EvidenceGrade inherited) =>
        new(slot, text(stated.Value), SheetParts.Cites(stated.Cites), stated.GradeOr(inherited));

    private static IEnumerable<SheetValue> Optional<T>(string slot, Stated<T>? stated, Func<T, string> text, EvidenceGrade inherited) =>
        stated is null ? [] : [Row(slot, stated, text, inherited)];

    private static IEnumerable<SheetValue> Plain(string slot, ImmutableArray<string> values, EvidenceGrade inherited) =>
        values.IsEmpty ? [] : [new SheetValue(slot, string.Join(", ", values), "", inherited)];

    private static string Written(Formula formula) => formula switch
    {
        AllOf all => string.Join(" and ", all.Terms.Select(Inner)),
        AnyOf any => string.Join(" or ", any.Terms.Select(Inner)),
        Negation negation => $"not {Inner(negation.Term)}",
        Atom atom => atom.Text,
        _ => "",
    };

    private static string Inner(Formula formula) => formula is AllOf or AnyOf ? $"({Written(formula)})" : Written(formula);

    private static ImmutableArray<SheetEvent> Events(Perspective perspective, StandingEnglish standings, Commitment clause)
    {
        var window = standings.Days(clause);
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var relations = new SortedDictionary<int, string>();
        foreach (var recorded in perspective.Events.Where(e => e.Under.Contains(clause.Id)))
        {
            relations[recorded.Index] = "under it";
        }

        foreach (var duty in clause.Duties.Select(d => d.Value))
        {
            var act = duty.Act with { Subject = clause.Who.Value };
            foreach (var recorded in perspective.Facts.Cases(act, frame).Concat(perspective.Facts.Cases(act, frame, denied: true)).Where(e => window.Contains(e.First)))
            {
                var relation = duty.Negated ? "case of what it forbids" : "case of its act";
                relations[recorded.Index] = relations.TryGetValue(recorded.Index, out var known) && known != relation ? $"{known}, {relation}" : relation;
            }
        }

        return [.. perspective.Events.Where(e => relations.ContainsKey(e.Index)).OrderBy(e => e.First).ThenBy(e => e.Index).Select(e => SheetParts.Event(e, relations[e.Index]))];
    }
}
