using FsCheck;
using FsCheck.Fluent;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Tests;

/// <summary>Whatever the cells say: no row is lost, the text binds without errors, and it is laid out as <c>fmt</c> would.</summary>
public class RosterRowsTests
{
    private static readonly string[] Words =
    [
        "Alpha", "Beta", "Gamma", "United States of Alpha", "Bosnia and Alpha", "of", "member", "Any Other", "State 12", "COW-1", "every party", "(x)", "Ж", "\"q\"", "a\\b", "#", "[x]",
        "undefined \"x\"", "Note", "x\ny", "’", "ü", "\u0001", "from", "Alpha anew", "each other", "Beta~x", "A.B", "-9", "NA", "", " ",
    ];

    private static readonly string[] Numbers = ["1", "0", "", "-9", "2", "12", "29", "30", "31", "x", "NA", "1.0"];

    private static readonly string[] Years = ["1850", "1851", "1852", "2012", "", "-9", "99999", "0", "1900"];

    private static readonly string[] Sums = ["0", "0.5", "1.25", "8e-05", "", "NA", "-1", "x", "1e30", "0.000000001", "12"];

    private static Gen<string> Cell(string column) => column switch
    {
        "version4id" => Gen.Elements("1", "2", "3", "x~1", "X.1", "", "№"),
        "ccode" => Gen.Elements("10", "20", "30", "40", ""),
        "year" => Gen.Elements(Years),
        _ when column.EndsWith("_year", StringComparison.Ordinal) => Gen.Frequency((3, Gen.Elements("1850", "1851", "1870")), (1, Gen.Elements(Years))),
        "state_name" or "ss_type" or "version" or "country" or "donor" or "category" or "weapons_list" or "iso" => Gen.Frequency(
            (6, Gen.Elements(Words)), (1, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get.Replace("\0", "", StringComparison.Ordinal)))),
        "financial" or "humanitarian" or "military" or "commitments" or "total" or "gdp" or "pct_gdp" or "monetary_value_eur" => Gen.Elements(Sums),
        _ => Gen.Frequency((3, Gen.Elements("1", "2", "3")), (2, Gen.Elements(Numbers))),
    };

    private static Gen<string[]> Rows(string header, int number) => Gen.Choose(0, number).SelectMany(n => Gen.CollectToArray(
        Enumerable.Range(0, n).Select(_ => Gen.CollectToArray(header.Split(',').Select(Cell)).Select(c => Rosters.Quoted(c)))));

    /// <summary>A row without any text is no row; the spreadsheet counts it all the same.</summary>
    private static IEnumerable<(string File, int Row)> Numbered(string file, string[] rows) =>
        rows.Select((r, i) => (Text: r, Row: i + 2)).Where(r => r.Text.Split(',').Any(c => c.Trim('"').Trim().Length > 0)).Select(r => (file, r.Row));

    [Fact]
    public void Cow_RandomRows_AreCarriedOrRefused()
    {
        var header = Rosters.CowHeader + ",asymmetric";
        Prop.ForAll(Rows(header, 12).ToArbitrary(), rows =>
        {
            var result = Rosters.CowOf(header, rows);
            Rosters.AssertEveryRow(result, Numbered("roster.csv", rows));
            Rosters.AssertSound(result);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Kiel_RandomRows_AreCarriedOrRefused()
    {
        var tables = from months in Rows(Rosters.MonthsHeader, 8) from weapons in Rows(Rosters.WeaponsHeader, 8) select (months, weapons);
        Prop.ForAll(tables.ToArbitrary(), t =>
        {
            string[] months = [.. t.months, "Alpha,ALP,2022,2,0.5,0,0,0.5,0,1,1"];
            var result = Rosters.Kiel(
                ("m.csv", string.Join('\n', months.Prepend(Rosters.MonthsHeader))),
                ("w.csv", string.Join('\n', t.weapons.Prepend(Rosters.WeaponsHeader))));
            Rosters.AssertEveryRow(result, Numbered("m.csv", months).Concat(Numbered("w.csv", t.weapons)));
            Rosters.AssertSound(result);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }
}
