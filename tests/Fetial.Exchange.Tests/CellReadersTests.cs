using Fetial.Exchange.Import;

namespace Fetial.Exchange.Tests;

public class CellReadersTests
{
    [Theory]
    [InlineData("who c list by ;", "Germany; Türkiye", "  who        Germany, Türkiye\n")]
    [InlineData("for c", "each other", "  for        each other\n")]
    [InlineData("for c", "every member of NATO", "  for        every member of NATO\n")]
    [InlineData("who c list by ;\nname UK = United Kingdom", "uk", "  who        United Kingdom\n")]
    [InlineData("where c\nvalue c 1991 borders = Atlantia within line 1991", "1991 borders", "  where      Atlantia within line 1991\n")]
    [InlineData("from c", "2024-05-06", "  from       2024-05-06\n")]
    [InlineData("from c", "2024-05", "  from       2024-05\n")]
    [InlineData("from c", "6.5.2024", "  from       2024-05-06\n")]
    [InlineData("from c", "6 May 2024", "  from       2024-05-06\n")]
    [InlineData("within c", "PT24H", "  within     24 hours\n")]
    [InlineData("within c", "P10Y", "  within     10 years\n")]
    [InlineData("within c", "P1Y6M", "  within     18 months\n")]
    [InlineData("within c", "P2W", "  within     14 days\n")]
    [InlineData("within c", "within 24 hours", "  within     24 hours\n")]
    [InlineData("within c", "24 hours", "  within     24 hours\n")]
    [InlineData("within c", "Within 30 days", "  within     30 days\n")]
    [InlineData("within c", "within 6 Months", "  within     6 months\n")]
    [InlineData("within c", "within 1 week", "  within     7 days\n")]
    [InlineData("within c", "within PT72H", "  within     72 hours\n")]
    [InlineData("within c", "1 month", "  within     1 month\n")]
    [InlineData("within c\nvalue c swift = \"swift\"", "swift", "  within     \"swift\"\n")]
    [InlineData("when c list by ;\nvalue c raid = A attacks B", "raid; Raid", "  when       A attacks B\n  when       A attacks B\n")]
    [InlineData("subject to c list by ;", "a/b; c-d", "  subject to a/b, c-d\n")]
    [InlineData("amount c", "EUR 7.1 billion per year", "  amount     EUR 7.1 bn per year\n")]
    [InlineData("amount c", "at least 40,000 tonnes of seed grain", "  amount     at least 40000 tonnes of seed grain\n")]
    [InlineData("gist c", "say \"x\\y\"\nand z", "  gist       \"say \\\"x\\\\y\\\" and z\"\n")]
    [InlineData("gist c", "=SUM(A1) + @x", "  gist       \"=SUM(A1) + @x\"\n")]
    public void Run_CellThatARuleReads_IsWrittenAndCounted(string rules, string cell, string expected)
    {
        var (text, report) = Maps.Row(rules, ("c", cell));
        Assert.Equal("# row 2 of s\narticle a/b\n" + expected, text);
        Assert.Equal((1, 0, 0), (report.Columns[1].Read, report.Columns[1].Undefined, report.Columns[1].Noted));
    }

    [Theory]
    [InlineData("who c list by ;", "Germany; all friends", "  who        Germany, undefined \"all friends\"\n")]
    [InlineData("for c", "Bosnia and Herzegovina", "  for        undefined \"Bosnia and Herzegovina\"\n")]
    [InlineData("when c", "conditions are \"met\"", "  when       undefined \"conditions are \\\"met\\\"\"\n")]
    [InlineData("within c", "swift", "  within     undefined \"swift\"\n")]
    [InlineData("within c", "within 24 hours of the attack", "  within     undefined \"within 24 hours of the attack\"\n")]
    [InlineData("within c", "within days", "  within     undefined \"within days\"\n")]
    [InlineData("within c", "P14D after start", "  within     undefined \"P14D after start\"\n")]
    [InlineData("where c", "treaty area", "  where      undefined \"treaty area\"\n")]
    public void Run_CellThatNoRuleReads_StaysAsUndefined(string rules, string cell, string expected)
    {
        var (text, report) = Maps.Row(rules, ("c", cell));
        Assert.Equal("# row 2 of s\narticle a/b\n" + expected, text);
        Assert.Equal([2], report.Columns[1].UndefinedRows);
    }

    [Theory]
    [InlineData("from c", "03/04/2024")]
    [InlineData("from c", "2024-02-30")]
    [InlineData("from c", "2024 or so")]
    [InlineData("amount c", "a lot of money")]
    [InlineData("subject to c", "Article 5")]
    [InlineData("gist other", "nobody maps this column")]
    public void Run_CellThatFitsNoSlot_BecomesANote(string rules, string cell)
    {
        var (text, report) = Maps.Row(rules, ("c", cell));
        Assert.Equal($"# row 2 of s\narticle a/b\n  note       \"c: {cell}\"\n", text);
        Assert.Equal([2], report.Columns[1].NotedRows);
    }

    [Theory]
    [InlineData("7.1", "EUR billion", "EUR 7.1 bn")]
    [InlineData("2", "GBP billion per year", "GBP 2 bn per year")]
    [InlineData("471.9", "EUR million", "EUR 471.9 m")]
    [InlineData("60000", "soldiers per year", "60000 soldiers per year")]
    [InlineData("0.25", "% of GDP of Latvia per year", "0.25 % of GDP of Latvia per year")]
    [InlineData("about 5", "EUR", "about EUR 5")]
    public void Run_QuantityAndUnit_MakeOneAmount(string quantity, string unit, string expected)
    {
        var (text, _) = Maps.Row("amount q, u", ("q", quantity), ("u", unit));
        Assert.Equal($"# row 2 of s\narticle a/b\n  amount     {expected}\n", text);
    }

    [Fact]
    public void Run_QuantityWithoutUnit_BecomesANote()
    {
        var (text, _) = Maps.Row("amount q, u", ("q", "5"), ("u", ""));
        Assert.EndsWith("  note       \"q: 5\"\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shall", "aid", "B", "  must       supply goods to B\n")]
    [InlineData("will", "aid", "B; C", "  will       supply goods to B\n  will       supply goods to C\n")]
    [InlineData("shall", "aid", "", "  must       supply goods\n")]
    [InlineData("shall", "no-force", "B", "  must not   attack B\n")]
    [InlineData("shall", "halt", "Mars", "  must       halt the red one\n")]
    public void Run_Act_ComesFromTheTables(string modality, string action, string to, string expected)
    {
        const string rules = """
            for to list by ;
            act modality, action, to
            value modality shall = must
            value modality shall / no-force = must not
            value action aid = supply goods{ to |to}
            value action no-force = attack {to}
            value action halt / Mars = halt the red one
            """;
        var (text, report) = Maps.Row(rules, ("modality", modality), ("action", action), ("to", to));
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain("undefined", text, StringComparison.Ordinal);
        Assert.All(report.Cells, c => Assert.True(c.Outcome is CellOutcome.Read or CellOutcome.Empty));
    }

    [Fact]
    public void Run_UnknownAction_KeepsTheWordsTogether()
    {
        var (text, _) = Maps.Row("act m, a\nvalue a x = y", ("m", "shall"), ("a", "levitate"));
        Assert.Contains("  undefined  \"m: shall; a: levitate\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MarkerNotChecked_IsCitedAndKept()
    {
        var map = Maps.Of("sheet articles\nid id\nwithin c");
        var sheet = Sheets.CsvSheetReader.Parse("id,c\na/b,PT24H (not checked)\n", "s");
        var result = SheetImport.Run(sheet, map);
        Assert.Equal(
            Maps.Lines("# row 2 of s", "article a/b", "  within     24 hours [not-checked]", "  note       \"c: PT24H (not checked)\""),
            result.Files[0].Content);
        Assert.Contains("source not-checked", result.Files[1].Content, StringComparison.Ordinal);
        Assert.Contains("unverified", result.Files[1].Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-12", "P10Y", "from 2024-01-12 for 10 years")]
    [InlineData("2024-01-12", "2030-01-01", "from 2024-01-12 to 2030-01-01")]
    [InlineData("2024-01-12", "open", "from 2024-01-12")]
    [InlineData("2024-01-12", "", "from 2024-01-12")]
    public void Run_Period_JoinsStartAndEnd(string start, string end, string expected)
    {
        var map = Maps.Of("sheet instruments\nid id\nin force a, b\nvalue b open =");
        var sheet = Sheets.CsvSheetReader.Parse($"id,a,b\nx,{start},{end}\n", "s");
        Assert.EndsWith($"instrument x\n  in force   {expected}\n", SheetImport.Run(sheet, map).Files[0].Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P6M after notice", "6 months after notice")]
    [InlineData("P6M", "6 months after notice")]
    [InlineData("none", "none")]
    [InlineData("by a new law", "undefined \"by a new law\"")]
    public void Run_Exit_IsReadOrUndefined(string cell, string expected)
    {
        var map = Maps.Of("sheet instruments\nid id\nexit a");
        var sheet = Sheets.CsvSheetReader.Parse($"id,a\nx,{cell}\n", "s");
        Assert.EndsWith($"  exit       {expected}\n", SheetImport.Run(sheet, map).Files[0].Content, StringComparison.Ordinal);
    }
}
