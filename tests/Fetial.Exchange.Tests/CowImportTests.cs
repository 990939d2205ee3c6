using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Tests;

public class CowImportTests
{
    private static string Alliances(RosterResult result)
    {
        Rosters.AssertSound(result);
        return Rosters.Text(result, "alliances.fetial");
    }

    private static IEnumerable<string> Remarks(RosterResult result) => result.Report.Remarks.Select(r => r.ToString());

    [Fact]
    public void Run_AnAlliance_WritesPartiesByDayAndWhatTheyOwe()
    {
        var result = Rosters.Cow(
            Rosters.Cow(7, 10, "Alpha", "7,10,1879", "3,11,1918", kinds: "1,1,1,1"),
            Rosters.Cow(7, 20, "Beta", "7,10,1879", "3,11,1918", kinds: "1,1,1,1"));
        Assert.Equal(
            """
            class COW-7
              member     Alpha from 1879-10-07 to 1918-11-03  # roster row 2
              member     Beta from 1879-10-07 to 1918-11-03  # roster row 3

            instrument cow-7 "COW alliance 7"
              force      treaty
              by         every member of COW-7
              in force   from 1879-10-07 to 1918-11-03
              note       "The data set's type: Type I: Defense Pact"
              source     [cow-formal-alliances]

            article cow-7/defence "defense"
              gist       "A party that is attacked is helped by force of arms."
              who        every party
              must       defend each other
              when       any state attacks either party

            article cow-7/neutrality "neutrality"
              gist       "A party stays neutral when another party is at war."
              who        every party
              must not   take part in attack on each other

            article cow-7/nonaggression "nonaggression"
              gist       "The parties do not attack each other."
              who        every party
              must not   attack each other

            article cow-7/entente "entente"
              gist       "The parties consult in a crisis."
              who        every party
              must       consult with each other
              when       undefined "a crisis"

            """, Alliances(result));
        Assert.Equal("state Alpha\n  note       \"COW code 10\"\n\nstate Beta\n  note       \"COW code 20\"\n", Rosters.Text(result, "states.fetial"));
        Assert.Empty(result.Report.Remarks);
        Assert.Contains("researched to 2012-12-31", Rosters.Text(result, "portfolio.fetial"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AStateThatReturns_HasALineForEachSpell()
    {
        var text = Alliances(Rosters.Cow(
            Rosters.Cow(1, 10, "Alpha", "1,1,1850", "31,12,1859"),
            Rosters.Cow(1, 10, "Alpha", "1,1,1870", "31,12,1879"),
            Rosters.Cow(1, 20, "Beta", "1,1,1850", "31,12,1879")));
        Assert.Contains("  member     Alpha from 1850-01-01 to 1859-12-31  # roster row 2\n  member     Alpha from 1870-01-01 to 1879-12-31  # roster row 3\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnInvertedSpell_IsRefusedAndTheRestIsCarried()
    {
        var result = Rosters.Cow(
            Rosters.Cow(1, 10, "Alpha", "5,3,1850", "4,3,1850"),
            Rosters.Cow(1, 20, "Beta", "5,3,1850", "5,3,1850"),
            Rosters.Cow(1, 30, "Gamma", "5,3,1850", "-9,-9,1850"));
        Assert.Equal((3, 2, 1), (result.Report.Rows, result.Report.Carried, result.Report.Refused));
        Assert.Equal(
            "roster.csv, row 2 (mem_st_day, mem_st_month, mem_st_year, mem_end_day, mem_end_month, mem_end_year): The spell ends on 1850-03-04, before it begins on 1850-03-05. Correct one of the two dates.",
            Remarks(result).First());
        var text = Alliances(result);
        Assert.DoesNotContain("row 2\n", text, StringComparison.Ordinal);
        Assert.Contains("Gamma from 1850-03-05 to 1850  # roster row 4\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alpha", Rosters.All(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CensoredSpells_BecomeAboutAndOpen()
    {
        var result = Rosters.Cow(
            Rosters.Cow(1, 10, "Alpha", "1,1,1816", ",,", "1,1"),
            Rosters.Cow(1, 20, "Beta", "1,1,1816", "31,12,2012", "1,1"),
            Rosters.Cow(1, 30, "Gamma", "1,1,1900", ",,", "0,0"));
        var text = Alliances(result);
        Assert.Contains("member     Alpha from about 1816-01-01  # roster row 2\n  member     Beta from about 1816-01-01  # roster row 3\n  member     Gamma from 1900-01-01  # roster row 4\n", text, StringComparison.Ordinal);
        Assert.Contains("in force   from 1816-01-01\n", text, StringComparison.Ordinal);
        Assert.Equal(["2 left_censor", "3 left_censor", "3 mem_end_day, mem_end_month, mem_end_year", "4 mem_end_day, mem_end_month, mem_end_year"],
            result.Report.Losses.Select(r => $"{r.Row} {r.Columns}"));
    }

    [Fact]
    public void Run_MissingDaysAndMonths_AreWrittenCoarser()
    {
        var result = Rosters.Cow(
            Rosters.Cow(1, 10, "Alpha", "-9,10,1879", "NA,NA,1918"),
            Rosters.Cow(1, 20, "Beta", "5,.,1879", "1,1,1900"));
        Assert.Contains("Alpha from 1879-10 to 1918  # roster row 2\n  member     Beta from 1879 to 1900-01-01", Alliances(result), StringComparison.Ordinal);
        Assert.Equal(["2 mem_st_day", "2 mem_end_month", "3 mem_st_day"], result.Report.Losses.Select(r => $"{r.Row} {r.Columns}"));
    }

    [Theory]
    [InlineData("31,4,1850", "1,1,1900", "mem_st_day, mem_st_month, mem_st_year")]
    [InlineData("1,1,1850", "29,2,1900", "mem_end_day, mem_end_month, mem_end_year")]
    [InlineData("1,0,1850", "1,1,1900", "mem_st_day, mem_st_month, mem_st_year")]
    [InlineData("1,1,", "1,1,1900", "mem_st_day, mem_st_month, mem_st_year")]
    [InlineData(",,", "1,1,1900", "mem_st_day, mem_st_month, mem_st_year")]
    [InlineData("1,1,first", "1,1,1900", "mem_st_day, mem_st_month, mem_st_year")]
    public void Run_NoDayOfTheCalendar_IsRefused(string start, string end, string columns) =>
        Assert.Equal([(2, columns)], Rosters.Cow(Rosters.Cow(1, 10, "Alpha", start, end)).Report.Refusals.Select(r => (r.Row, r.Columns)));

    [Fact]
    public void Run_ADateOfZeros_IsNone()
    {
        var text = Rosters.Cow(Rosters.Cow(1, 10, "Alpha", "1,1,1850", "0,0,0"), Rosters.Cow(1, 20, "Beta", "1,1,1850", "1,1,1900"));
        Assert.Empty(text.Report.Refusals);
        Assert.Contains(text.Files, f => f.Content.Contains("member     Alpha from 1850-01-01  #", StringComparison.Ordinal));
        Assert.Single(Rosters.Cow(Rosters.Cow(1, 10, "Alpha", "1,1,1850", "0,0,1900")).Report.Refusals);
    }

    [Fact]
    public void Run_ARowWithTooFewCells_IsRefused() =>
        Assert.Equal(["roster.csv, row 2: The row has 2 cells, the header 23. Correct the commas or the quotes."], Remarks(Rosters.Cow("1,10")));

    [Fact]
    public void Run_AnAsymmetricTreaty_NamesNobody()
    {
        var result = Rosters.CowOf(
            Rosters.CowHeader + ",asymmetric",
            Rosters.Cow(1, 10, "Alpha", "1,1,1850", "1,1,1860") + ",1",
            Rosters.Cow(1, 20, "Beta", "1,1,1850", "1,1,1860") + ",1");
        Assert.Contains("  who        undefined \"the data do not say which party\"\n  must       defend undefined \"the data do not say whom\"\n", Alliances(result), StringComparison.Ordinal);
        Assert.Equal(["2 asymmetric", "3 asymmetric"], result.Report.Losses.Select(r => $"{r.Row} {r.Columns}"));
    }

    [Fact]
    public void Run_MembersWithDifferentObligations_AreBearersOfTheirOwnOnly()
    {
        var result = Rosters.Cow(
            Rosters.Cow(1, 10, "Alpha", "1,1,1850", "1,1,1860", kinds: "1,0,1,0"),
            Rosters.Cow(1, 20, "Beta", "1,1,1850", "1,1,1860", kinds: "0,0,1,0"));
        var text = Alliances(result);
        Assert.Contains("class COW-1-defence\n  member     Alpha from 1850-01-01 to 1860-01-01  # roster row 2\n\n", text, StringComparison.Ordinal);
        Assert.Contains("  who        every member of COW-1-defence\n  must       defend each other\n", text, StringComparison.Ordinal);
        Assert.Equal(["3 defense"], result.Report.Losses.Select(r => $"{r.Row} {r.Columns}"));
    }

    [Theory]
    [InlineData("United States of Alpha", "United-States-of-Alpha")]
    [InlineData("Alpha (the old one)", "Alpha")]
    [InlineData("member", "State-Member")]
    [InlineData("12 Isles", "N-12-Isles")]
    [InlineData("Île Ö", "Île Ö")]
    public void Run_ANameThatSentencesCannotHold_IsMendedAndTold(string name, string expected)
    {
        var result = Rosters.Cow(Rosters.Cow(1, 10, name, "1,1,1850", "1,1,1860"), Rosters.Cow(1, 20, "Beta", "1,1,1850", "1,1,1860"));
        Assert.Contains($"state {expected}{(name == expected ? "" : $" \"{name}\"")}\n", Rosters.Text(result, "states.fetial"), StringComparison.Ordinal);
        Assert.Contains($"member     {expected} from 1850-01-01", Alliances(result), StringComparison.Ordinal);
        Assert.Equal(name == expected ? 0 : 1, result.Report.Remarks.Length);
    }

    [Fact]
    public void Run_DaysOfTheAlliance_AreToldWhereTheyLeaveOutThoseOfAMember()
    {
        var result = Rosters.Cow(
            "1,10,Alpha,1,1,1850,1,1,1855,Type I: Defense Pact,1,1,1850,1,1,1860,0,0,1,0,0,0,4.1",
            "1,20,Beta,1,1,1850,1,1,1860,Type I: Defense Pact,1,1,1850,1,1,1860,0,0,1,0,0,0,4.1");
        Assert.Contains("note       \"The data set gives the alliance the days 1850-01-01 to 1855-01-01\"\n", Alliances(result), StringComparison.Ordinal);
        Assert.Equal([2], result.Report.Losses.Select(r => r.Row));
    }
}
