using Fetial.Conditions;
using Fetial.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Conditions;

/// <summary>Whether conditions can hold together, against all assignments.</summary>
public sealed class TruthTableTests
{
    private const string Declarations = """
        state A
        state B
        researched to 2022-12-31
        instrument pact
          by A, B
          signed 2020-01-01

        """;

    // An attack is a use of force; ceasefire and hostilities exclude each other, in whichever order the two are named.
    private static readonly Atoms Read = Atoms.Read(Declarations,
    [
        "A attacks B", "A uses force against B", "ceasefire between A and B", "hostilities between A and B", "hostilities between B and A", "A demobilises", "undefined \"all is well\"",
    ]);

    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Satisfy_AnyTwoFormulas_FindsAnAssignmentWhereThereIsOne() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Read.Formulas.ToArbitrary(),
        (first, second) =>
        {
            var found = new TruthTable(Read.Perspective).Satisfy([(first, Read.Instrument), (second, Read.Instrument)], Read.Perspective.AsOf, out var tooLarge);
            var expected = Enumerable.Range(0, 1 << Read.All.Length).Where(Allowed).Any(row => Holds(first, row) && Holds(second, row));
            return !tooLarge && (found is not null) == expected;
        }).Check(Checked);

    [Fact]
    public void Satisfy_AnyFormula_ReturnsAnAllowedAssignmentOfItsAtoms() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        formula =>
        {
            if (new TruthTable(Read.Perspective).Satisfy([(formula, Read.Instrument)], Read.Perspective.AsOf, out _) is not { } found)
            {
                return true;
            }

            var values = found.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
            return values.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(formula.Atoms().Select(a => a.Text)) && Holds(formula, a => values[a]);
        }).Check(Checked);

    [Fact]
    public void Satisfy_SeventeenAtoms_CannotBeDecided()
    {
        var atoms = Atoms.Read(Declarations, Enumerable.Range(0, TruthTable.MostAtoms + 1).Select(i => $"undefined \"term {i}\""));
        var table = new TruthTable(atoms.Perspective);
        Assert.Null(table.Satisfy([(new AnyOf([.. atoms.All]), atoms.Instrument)], 0, out var tooLarge));
        Assert.True(tooLarge);
        Assert.NotNull(table.Satisfy([(new AnyOf([.. atoms.All.Skip(1)]), atoms.Instrument)], 0, out tooLarge));
        Assert.False(tooLarge);
    }

    [Fact]
    public void Satisfy_NoConditions_HoldsWithNothing() =>
        Assert.Empty(new TruthTable(Read.Perspective).Satisfy([(Formula.True, Read.Instrument)], 0, out _) ?? [new("none", false)]);

    private static bool Allowed(int row) => (!Bit(row, 0) || Bit(row, 1)) && !(Bit(row, 2) && Bit(row, 3)) && Bit(row, 3) == Bit(row, 4);

    private static bool Bit(int row, int index) => (row & (1 << index)) != 0;

    private static bool Holds(Formula formula, int row) => Holds(formula, text => Bit(row, Read.All.ToList().FindIndex(a => a.Text == text)));

    private static bool Holds(Formula formula, Func<string, bool> value) => formula switch
    {
        AllOf all => all.Terms.All(t => Holds(t, value)),
        AnyOf any => any.Terms.Any(t => Holds(t, value)),
        Negation not => !Holds(not.Term, value),
        Atom atom => value(atom.Text),
        _ => throw new InvalidOperationException("another kind of formula"),
    };
}
