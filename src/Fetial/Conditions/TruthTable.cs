using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Conditions;

/// <summary>
/// Whether conditions of one or two clauses can hold together: every assignment of their atoms that the vocabulary allows is tried.
/// Up to <see cref="MostAtoms"/> different atoms; beyond that the answer is "cannot be decided".
/// </summary>
public sealed class TruthTable
{
    /// <summary>2^16 rows at most; the design's bound.</summary>
    public const int MostAtoms = 16;

    private readonly Perspective perspective;
    private readonly CaseOf cases;

    public TruthTable(Perspective perspective)
    {
        this.perspective = perspective;
        cases = perspective.Cases;
    }

    /// <summary>An assignment under which all conditions hold, in the order of the atoms; null where there is none.</summary>
    /// <param name="conditions">Each with the text it stands in.</param>
    /// <param name="day">The day on which lists of actors are read.</param>
    /// <param name="tooLarge">Set where there are more than <see cref="MostAtoms"/> atoms: nothing was decided.</param>
    public ImmutableArray<KeyValuePair<string, bool>>? Satisfy(IReadOnlyList<(Formula Formula, Instrument Instrument)> conditions, int day, out bool tooLarge)
    {
        var atoms = new List<(string Key, Atom Atom, Instrument Instrument)>();
        foreach (var (formula, instrument) in conditions)
        {
            foreach (var atom in formula.Atoms())
            {
                var key = AtomKey.Of(atom, instrument);
                if (atoms.All(a => a.Key != key))
                {
                    atoms.Add((key, atom, instrument));
                }
            }
        }

        tooLarge = atoms.Count > MostAtoms;
        if (tooLarge)
        {
            return null;
        }

        var written = atoms.Count;
        var counts = Count(atoms, day);

        var index = atoms.Select((a, i) => (a.Key, i)).ToDictionary(a => a.Key, a => a.i, StringComparer.Ordinal);
        var implies = Implications(atoms, day).ToList();
        var excludes = Exclusions(atoms).ToList();

        // What has happened by the as-of day cannot be undone later.
        var settled = atoms.Select((a, i) => a.Atom is EventAtom or CountAtom && perspective.Facts.Evaluate(a.Atom, a.Instrument, perspective.AsOf) == Truth.True ? 1 << i : 0).Sum();

        // From all true downwards: the first row that fits is the one in which most has happened, which is the one a reader thinks of.
        for (var row = (1 << atoms.Count) - 1; row >= 0; row--)
        {
            if ((row & settled) == settled
                && implies.TrueForAll(i => !Bit(row, i.From) || Bit(row, i.To))
                && excludes.TrueForAll(e => !Bit(row, e.First) || !Bit(row, e.Second))
                && counts.TrueForAll(c => Bit(row, c.Index) == (c.Parts.Count(p => Bit(row, p)) >= c.Number))
                && conditions.All(c => Evaluate(c.Formula, c.Instrument, row)))
            {
                return [.. atoms.Take(written).Select((a, i) => new KeyValuePair<string, bool>(a.Atom.Text, Bit(row, i)))];
            }
        }

        return null;

        bool Evaluate(Formula formula, Instrument instrument, int row) => formula switch
        {
            AllOf all => all.Terms.All(t => Evaluate(t, instrument, row)),
            AnyOf any => any.Terms.Any(t => Evaluate(t, instrument, row)),
            Negation negation => !Evaluate(negation.Term, instrument, row),
            Atom atom => Bit(row, index[AtomKey.Of(atom, instrument)]),
            _ => false,
        };
    }

    /// <summary>
    /// "Any 2 of A, B, C do it" is true where two of three events have happened: enters those events, as far as the table has room for them, and tells how
    /// many of them make the atom true.
    /// </summary>
    private List<(int Index, List<int> Parts, int Number)> Count(List<(string Key, Atom Atom, Instrument Instrument)> atoms, int day)
    {
        var counts = new List<(int, List<int>, int)>();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is not (_, CountAtom count, var instrument))
            {
                continue;
            }

            var of = perspective.Actors.Resolve(count.Of, new Frame(instrument, null, day)).Indices;
            if (of.Length == 0 || atoms.Count + of.Length > MostAtoms)
            {
                continue;
            }

            var parts = new List<int>();
            foreach (var actor in of.Select(a => perspective.Architecture.Actors[a]))
            {
                var part = new EventAtom(count.Act with { Subject = ActorSet.Single(actor) }, false, null, null, $"{actor.Name} among {count.Text}");
                parts.Add(atoms.Count);
                atoms.Add((AtomKey.Of(part, instrument), part, instrument));
            }

            counts.Add((i, parts, count.Number ?? of.Length));
        }

        return counts;
    }

    private static bool Bit(int row, int index) => (row & (1 << index)) != 0;

    /// <summary>An event that is a case of another cannot have happened without it.</summary>
    private IEnumerable<(int From, int To)> Implications(List<(string Key, Atom Atom, Instrument Instrument)> atoms, int day)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            for (var j = 0; j < atoms.Count; j++)
            {
                if (i != j && atoms[i].Atom is StatusAtom one && atoms[j].Atom is StatusAtom other && InOneSense(atoms[i], atoms[j]) && IsSame(one.Phrase, other.Phrase))
                {
                    yield return (i, j);
                }
                else if (i != j && atoms[i].Atom is EventAtom special && atoms[j].Atom is EventAtom general && IsLateEnough(special, atoms[i].Instrument, general, atoms[j].Instrument))
                {
                    var first = new Frame(atoms[i].Instrument, null, day);
                    var second = new Frame(atoms[j].Instrument, null, day);
                    if (cases.Find(perspective.Acts.Resolve(special.Act, first), perspective.Acts.Resolve(general.Act, second), first, DoerTest.Within) is not null)
                    {
                        yield return (i, j);
                    }
                }
            }
        }
    }

    /// <summary>Whether whatever day the one happens on will do for the other: it is still to come, or must itself come later.</summary>
    private bool IsLateEnough(EventAtom special, Instrument ofSpecial, EventAtom general, Instrument ofGeneral)
    {
        if (general.AfterAct is not null)
        {
            return false;
        }

        return perspective.Facts.After(general, ofGeneral) is not { } after
            || perspective.Facts.After(special, ofSpecial) >= after
            || (after <= perspective.AsOf && perspective.Facts.Evaluate(special, ofSpecial, perspective.AsOf) != Truth.True);
    }

    /// <summary>Two statuses of which the vocabulary says that one rules the other out, between the same actors.</summary>
    private IEnumerable<(int First, int Second)> Exclusions(List<(string Key, Atom Atom, Instrument Instrument)> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i].Atom is not StatusAtom first)
            {
                continue;
            }

            foreach (var excluded in perspective.Architecture.Vocabulary.Statuses[first.Phrase.Status].Excludes)
            {
                for (var j = 0; j < atoms.Count; j++)
                {
                    if (atoms[j].Atom is StatusAtom second && second.Phrase.Status == excluded.Status && InOneSense(atoms[i], atoms[j]) && SameActors(first.Phrase, second.Phrase))
                    {
                        yield return (i, j);
                    }
                }
            }
        }
    }

    /// <summary>Names such as "either party" mean the same actors only within one text.</summary>
    private static bool InOneSense((string Key, Atom Atom, Instrument Instrument) first, (string Key, Atom Atom, Instrument Instrument) second) =>
        first.Instrument.Id == second.Instrument.Id || (!AtomKey.DependsOnText(first.Atom) && !AtomKey.DependsOnText(second.Atom));

    /// <summary>One status in other words: another pattern of it, or "between" the same two named the other way round.</summary>
    private bool IsSame(StatusPhrase first, StatusPhrase second) =>
        first.Status == second.Status
        && (Names(first).SequenceEqual(Names(second), StringComparer.Ordinal)
            || (perspective.Architecture.Vocabulary.Statuses[first.Status].IsSymmetric && SameActors(first, second)));

    private static bool SameActors(StatusPhrase first, StatusPhrase second) =>
        Names(first).Order(StringComparer.Ordinal).SequenceEqual(Names(second).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(StatusPhrase phrase) => phrase.Roles.Select(r => Semantics.Sentences.FillerText(r.Value));
}
