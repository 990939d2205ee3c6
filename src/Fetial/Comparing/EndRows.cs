using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>
/// What becomes of the texts when an event comes about: one row for each event on which the end or the fate of at least two texts turns, be it by
/// the term of the text, by an <c>until</c> or <c>while</c> of a clause, or by a clause whose act is about its own text.
/// </summary>
public sealed class EndRows(Perspective perspective, ComparedSet set)
{
    public IEnumerable<ComparedRow> Rows()
    {
        var all = set.Texts.SelectMany(Of).Where(e => e.Key.Length > 0).ToList();
        foreach (var group in all.GroupBy(e => e.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var byText = group.ToLookup(e => e.Text.Id);
            if (byText.Count >= 2)
            {
                var title = group.Select(e => e.Words).Order(StringComparer.Ordinal).First();
                yield return new ComparedRow("", $"fate of the text when {title}", [.. set.Texts.Select(t => byText[t.Id].Any()
                    ? new ComparedCell(t, [.. byText[t.Id].Select(e => new CellReading(e.Clause, e.Value))])
                    : new ComparedCell(t, SlotValue.Missing(t)))], false, set.IsFamily);
            }
        }
    }

    private IEnumerable<Fate> Of(Instrument text)
    {
        if (perspective.Trusted(text.InForce) is { Value.Until: { } until } period)
        {
            foreach (var atom in until.Atoms())
            {
                yield return new Fate(text, null, Key(atom), atom.Text, Value("it ends", period.GradeOr(text.Evidence)));
            }
        }

        // What a clause says of itself is said by the term of the text already, where the two turn on one event.
        var ends = perspective.Trusted(text.InForce)?.Value.Until?.Atoms().Select(Key).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var clause in set.Clauses.Where(c => c.Instrument.Id == text.Id))
        {
            foreach (var (atom, grade) in Ends(clause))
            {
                yield return new Fate(text, clause, Key(atom), Words(atom), Value(ends.Contains(Key(atom)) ? "it ends" : "a promise ends", grade));
            }

            if (clause.Duties.FirstOrDefault(d => !d.Value.Negated && d.Value.Act[Role.Text] is TextFiller own && own.Id == text.Id) is { } duty)
            {
                foreach (var when in clause.When)
                {
                    foreach (var atom in when.Value.Atoms())
                    {
                        yield return new Fate(text, clause, Key(atom), Words(atom), Value(Told(duty.Value, new TextFiller(text.Id)), SingleClause.Grade(clause, [when])));
                    }
                }
            }
        }
    }

    /// <summary>Events that end a clause: its <c>until</c>, and what makes a <c>while not</c> false.</summary>
    private static IEnumerable<(Atom Atom, EvidenceGrade Grade)> Ends(Commitment clause)
    {
        var until = clause.UntilCondition is { } condition ? condition.Value.Atoms().Select(a => (a, SingleClause.Grade(clause, [condition]))) : [];
        return until.Concat(clause.While.Where(w => w.Value is Negation).SelectMany(w => w.Value.Atoms().Select(a => (a, SingleClause.Grade(clause, [w])))));
    }

    private static string Told(Duty duty, TextFiller own) => duty.Act.Verb.Stage == "ended"
        ? duty.Commits ? "it is to be ended" : "it may be ended"
        : $"{(duty.Commits ? "they" : "they may")} {Sentences.ActText(duty.Act, false).Replace(own.Id, "it", StringComparison.Ordinal)}";

    /// <summary>An event and the status that it starts, with the same actors, are one matter: joining and being a member.</summary>
    private string Key(Atom atom) => atom switch
    {
        EventAtom e => perspective.Architecture.Vocabulary.Relations[e.Act.Verb.Index].Starts.Select(s => s.Name).DefaultIfEmpty($"{e.Act.Verb.Name} {Alignment.EventText(e.Act)}").First()
            + "|" + Actors(e.Act.Roles, e.Act.Subject),
        StatusAtom s => s.Phrase.Name + "|" + Actors(s.Phrase.Roles, null),
        _ => "",
    };

    private static string Words(Atom atom) => atom is StatusAtom ? $"{atom.Text} begins" : atom.Text;

    private static string Actors(ImmutableArray<KeyValuePair<RoleKey, Filler>> roles, ActorSet? subject) =>
        string.Join(',', roles.Select(r => r.Value).OfType<ActorsFiller>().Select(a => a.Actors).Concat(subject is null ? [] : [subject]).Select(Sentences.ActorsText).Order(StringComparer.Ordinal));

    private static SlotValue Value(string text, EvidenceGrade evidence) => new(text, evidence, ValueState.Stated);

    private sealed record Fate(Instrument Text, Commitment? Clause, string Key, string Words, SlotValue Value);
}
