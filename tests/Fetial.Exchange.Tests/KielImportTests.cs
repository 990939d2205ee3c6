using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Tests;

public class KielImportTests
{
    private const string Months = Rosters.MonthsHeader + """

        Alphaland,ALP,2022,2,0.002645,0,0,0.002645,0.002645,1312.7,0.0002
        Alphaland,ALP,2022,3,0,0,0,0,0,1312.7,0
        Union (Commission and Council),UN,2023,4,4.60172,4.6,0.00172,0,0,0,0
        """;

    private const string Weapons = Rosters.WeaponsHeader + """

        Alphaland,IFV,6,27217405,"Kind ""A"" (4); kind B (2)"
        Betaland,Sea drones,3,,
        """;

    private static RosterResult Import(params (string File, string Content)[] tables)
    {
        var result = Rosters.Kiel(tables);
        Rosters.AssertSound(result);
        return result;
    }

    [Fact]
    public void Run_Months_BecomeAllocationsAndPledges()
    {
        var result = Import(("data_explorer.csv", Months));
        var lines = Rosters.Text(result, "kiel-allocations.fetial").Split('\n').SkipWhile(l => !l.StartsWith("2022", StringComparison.Ordinal));
        Assert.Equal(
            [
                "2022-02  Alphaland allocates EUR 2.645 m of military aid to Ukraine  [kiel-support-tracker]  # data_explorer row 2",
                "2022-02  Alphaland pledges EUR 2.645 m of aid to Ukraine  [kiel-support-tracker]  # data_explorer row 2",
                "# data_explorer row 3: every sum is zero",
                "",
                "2023-04  Union allocates EUR 4.6 bn of financial aid to Ukraine  [kiel-support-tracker]  # data_explorer row 4",
                "2023-04  Union allocates EUR 1.72 m of humanitarian aid to Ukraine  [kiel-support-tracker]  # data_explorer row 4",
                "",
            ], lines);
        Assert.Contains("organisation Union \"Union (Commission and Council)\"\n", Rosters.Text(result, "actors.fetial"), StringComparison.Ordinal);
        Assert.Contains("state Alphaland\n", Rosters.Text(result, "actors.fetial"), StringComparison.Ordinal);
        Assert.Contains("researched to 2023-04-30 ", Rosters.Text(result, "portfolio.fetial"), StringComparison.Ordinal);
        Assert.Equal((3, 3, 0), (result.Report.Rows, result.Report.Carried, result.Report.Refused));
        Assert.Equal(["1 gdp", "1 pct_gdp", "4 country"], result.Report.Losses.Select(r => $"{r.Row} {r.Columns}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_Weapons_SpanTheDaysOfTheDataInAnyOrderOfFiles(bool weaponsFirst)
    {
        (string, string)[] tables = [("data_explorer.csv", Months), ("weapons.csv", Weapons), ("release_info.csv", "release,period,date,label\n29,05/2023,2023-07-01,x\n")];
        var result = Import(weaponsFirst ? [.. tables.Reverse()] : tables);
        Assert.EndsWith(
            """

            between 2022-02-01 and 2023-05-31  Alphaland allocates 6 infantry fighting vehicles to Ukraine  because "Kind \"A\" (4); kind B (2); worth EUR 27217405 by the Institute's estimate."  [kiel-support-tracker]  # weapons row 2

            between 2022-02-01 and 2023-05-31  Betaland allocates 3 category-sea-drones to Ukraine  [kiel-support-tracker]  # weapons row 3

            """, Rosters.Text(result, "kiel-weapons.fetial"), StringComparison.Ordinal);
        Assert.Contains("thing category-sea-drones\n", Rosters.Text(result, "words.fetial"), StringComparison.Ordinal);
        Assert.Contains("researched to 2023-05-31 ", Rosters.Text(result, "portfolio.fetial"), StringComparison.Ordinal);
        Assert.Contains("note       \"Release: x 2023-07-01\"\n", Rosters.Text(result, "sources.fetial"), StringComparison.Ordinal);
        Assert.Contains("code in the tables: ALP", Rosters.Text(result, "actors.fetial"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AMonthThatIsNotKnown_IsWrittenAsTheYear()
    {
        var result = Import(("m.csv", Rosters.MonthsHeader + "\nAlphaland,ALP,2022,NA,1.5,1.5,0,0,0,1,1"));
        Assert.Contains("2022  Alphaland allocates EUR 1.5 bn of financial aid to Ukraine", Rosters.Text(result, "kiel-allocations.fetial"), StringComparison.Ordinal);
        Assert.Contains("m.csv, row 2 (month): The month is not known; 2022 stands for all its days.", result.Report.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Alphaland,ALP,,2,1,1,0,0,0,1,1", "year, month")]
    [InlineData("Alphaland,ALP,2022,13,1,1,0,0,0,1,1", "year, month")]
    [InlineData(",ALP,2022,1,1,1,0,0,0,1,1", "country")]
    [InlineData("Alphaland,ALP,2022,1,0,x,0,0,-1,1,1", "financial, commitments")]
    [InlineData("Alphaland,ALP,2022,1,0", "")]
    public void Run_ARowThatCannotBeRead_IsRefusedWithItsColumns(string row, string columns)
    {
        var result = Import(("m.csv", $"{Rosters.MonthsHeader}\n{row}"));
        Assert.Equal([(2, columns)], result.Report.Refusals.Select(r => (r.Row, r.Columns)));
        Assert.Equal((1, 0, 1), (result.Report.Rows, result.Report.Carried, result.Report.Refused));
    }

    [Fact]
    public void Run_ATotalThatIsNotTheSum_IsTold()
    {
        var result = Import(("m.csv", Rosters.MonthsHeader + "\nAlphaland,ALP,2022,1,2,1,0.5,0.4,0,1,1"));
        Assert.Contains("m.csv, row 2 (total): 2 is not the sum of the three components; the components are written.", result.Report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WeaponsAlone_AsksForTheMonths() =>
        Assert.Equal("weapons.csv has no days of its own", Rosters.Fails(() => Rosters.Kiel(("weapons.csv", Weapons))).Message);

    [Fact]
    public void Run_OneTableTwice_IsAnError() =>
        Assert.Equal("b.csv and a.csv are the same table, data_explorer.csv", Rosters.Fails(() => Rosters.Kiel(("a.csv", Months), ("b.csv", Months))).Message);

    [Fact]
    public void Run_AnotherTable_NamesTheColumnsThatAreMissing() =>
        Assert.Equal("a.csv, row 1: the columns year, month, financial, humanitarian, military, commitments are missing", Rosters.Fails(() => Rosters.Kiel(("a.csv", "country,x\n1,2\n"))).Message);
}
