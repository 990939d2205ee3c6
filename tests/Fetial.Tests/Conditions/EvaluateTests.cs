using Fetial.Conditions;
using Fetial.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Conditions;

/// <summary>Three-valued evaluation against Kleene's tables as arithmetic: false 0, unknown ½, true 1.</summary>
public sealed class EvaluateTests
{
    private const string Declarations = """
        state A
        state B
        state C
        state D
        researched to 2022-12-31
        instrument pact
          by A, B
          signed 2020-01-01
        2021-01-01  A demobilises
        2022-06-01  B demobilises

        """;

    private static readonly Atoms Read = Atoms.Read(Declarations, ["A demobilises", "B demobilises", "C demobilises", "D demobilises", "undefined \"all is well\""]);
    private static readonly string[] Days = ["2020-12-31", "2021-01-01", "2022-05-31", "2022-06-01", "2022-12-31", "2023-01-01", "2030-01-01"];
    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void Evaluate_AnyFormulaOnAnyDay_FollowsKleene() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Gen.Elements(Days).ToArbitrary(),
        (formula, date) =>
        {
            var day = TestPortfolio.Day(date);
            return (int)Read.Perspective.Facts.Evaluate(formula, Read.Instrument, day) == (int)(2 * Value(formula, day));
        }).Check(Checked);

    /// <summary>What is decided stays decided however the unknown turns out.</summary>
    [Fact]
    public void Evaluate_Decided_AgreesWithEveryWayTheUnknownCanTurnOut() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        formula =>
        {
            var day = TestPortfolio.Day("2030-01-01");
            var truth = Read.Perspective.Facts.Evaluate(formula, Read.Instrument, day);
            return truth == Truth.Unknown || Enumerable.Range(0, 32).All(row => Two(formula, row, day) == (truth == Truth.True));
        }).Check(Checked);

    [Fact]
    public void FirstDay_AnyFormula_IsTheFirstDayOfTheRecordOnWhichItHolds() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        formula =>
        {
            var from = TestPortfolio.Day("2020-06-01");
            var expected = Enumerable.Range(from, TestPortfolio.Day("2022-12-31") - from + 1).Cast<int?>().FirstOrDefault(d => Value(formula, d ?? 0) == 1.0);
            return Read.Perspective.Facts.FirstDay(formula, Read.Instrument, from) == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static double Value(Formula formula, int day) => formula switch
    {
        AllOf all => all.Terms.Select(t => Value(t, day)).Append(1).Min(),
        AnyOf any => any.Terms.Select(t => Value(t, day)).Append(0).Max(),
        Negation not => 1 - Value(not.Term, day),
        Atom atom => Known(atom.Text, day),
        _ => throw new InvalidOperationException("another kind of formula"),
    };

    private static double Known(string atom, int day)
    {
        var since = atom switch { "A demobilises" => TestPortfolio.Day("2021-01-01"), "B demobilises" => TestPortfolio.Day("2022-06-01"), _ => int.MaxValue };
        return day >= since ? 1 : atom.StartsWith('“') || day > TestPortfolio.Day("2022-12-31") ? 0.5 : 0;
    }

    private static bool Two(Formula formula, int row, int day) => formula switch
    {
        AllOf all => all.Terms.All(t => Two(t, row, day)),
        AnyOf any => any.Terms.Any(t => Two(t, row, day)),
        Negation not => !Two(not.Term, row, day),
        Atom atom => Known(atom.Text, day) is var known && known == 0.5 ? (row & (1 << Read.All.IndexOf(atom))) != 0 : known == 1,
        _ => throw new InvalidOperationException("another kind of formula"),
    };
}
