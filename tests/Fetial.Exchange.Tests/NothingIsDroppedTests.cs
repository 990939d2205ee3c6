using FsCheck;
using FsCheck.Fluent;
using Fetial.Exchange.Import;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;

namespace Fetial.Exchange.Tests;

/// <summary>Every cell that says something is read completely by a rule, or its words stand in the output.</summary>
public class NothingIsDroppedTests
{
    private const string Articles = """
        sheet articles
        files by instrument
        empty -
        id id
        instrument instrument
        locator article
        gist gist
        who who list by ; with remarks
        act word, act, for
        for for list by ;
        amount quantity, unit
        from from
        when when list by ;
        within within
        where where list by ;
        evidence evidence
        source source list by " ; "
        value word shall = must
        value act supply = supply goods{ to |for}
        value act ally = join {for}
        value when raid = A attacks B
        name UK = United Kingdom
        """;

    private const string Events = """
        sheet events
        at from with remarks
        sentence act, for
        under instrument
        note gist
        where where list by ;
        source source list by " ; "
        value act supply = {who} supplies goods to {for}
        value act ally = {who} joins {for}
        """;

    private static readonly string[] Columns =
        ["id", "instrument", "article", "gist", "who", "word", "act", "for", "quantity", "unit", "from", "when", "within", "where", "evidence", "source", "extra"];

    // Tokens that readers treat in a special way, so that random joins of them reach all branches.
    private static readonly string[] Pieces =
    [
        "x", "x/y", "UK", "uk", "Atlantia", "each other", "12 states", "Bosnia and Herzegovina", "(a remark)", "(not checked)", ";", " ; ", ",", "-", "=1+1", "@x", "+3",
        "shall", "must", "supply", "ally", "raid", "7.1", "1,000", "EUR billion", "% of GDP", "tonnes", "2024-05-06", "2024", "2024-02-30", "P10Y", "PT24H", "P", "1 day",
        "reported", "https://a.org/b-c?d=e;f", "(text)", "league-annals", "\"", "\\", "#", "[", "{who}", "\n", "\t", "\u0001", "’", "ü", "undefined", "", " ",
    ];

    private static readonly Gen<string> CellText = Gen.Frequency(
        (4, Gen.Elements(Pieces)),
        (4, Gen.ListOf(Gen.Elements(Pieces), 3).Select(p => string.Join(' ', p))),
        (2, Gen.ListOf(Gen.Elements(Pieces), 4).Select(string.Concat)),
        (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get)));

    private static readonly Gen<Sheet> Sheets = CellText.ArrayOf(Columns.Length).ListOf(3).Select(rows =>
        new Sheet("s", [.. Columns], [.. rows.Select((r, i) => new SheetRow(i + 2, [.. r]))]));

    [Theory]
    [InlineData(Articles)]
    [InlineData(Events)]
    public void Run_RandomCells_AreReadOrKept(string mapping)
    {
        var map = Maps.Of(mapping);
        Prop.ForAll(Sheets.ToArbitrary(), sheet => Holds(sheet, map)).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void Run_RandomCells_NeverBreakALine()
    {
        var map = Maps.Of(Articles);
        Prop.ForAll(Sheets.ToArbitrary(), sheet => SheetImport.Run(sheet, map).Files
            .SelectMany(f => f.Content.Split('\n'))
            .All(l => l.Length == 0 || l.StartsWith("  ", StringComparison.Ordinal) || l.StartsWith("# row ", StringComparison.Ordinal)
                || l.StartsWith("article ", StringComparison.Ordinal) || l.StartsWith("source ", StringComparison.Ordinal)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static bool Holds(Sheet sheet, ColumnMap map)
    {
        var result = SheetImport.Run(sheet, map);
        var written = string.Concat(result.Files.Select(f => f.Content));

        // Quoted texts are escaped, comments are not.
        var output = written + written.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        foreach (var row in sheet.Rows)
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                var cell = FetialText.OneLine(row.Cells[i]);
                var outcome = result.Report.Cells.Single(c => c.Row == row.Number && c.Column == Columns[i]).Outcome;
                var kept = IsKept(output, Columns[i], cell);
                if (outcome == CellOutcome.Empty ? cell is not ("" or "-") : !kept)
                {
                    throw new InvalidOperationException($"row {row.Number}, {Columns[i]}: [{cell}] was {outcome}, and is lost in:\n{output}");
                }
            }
        }

        return true;
    }

    /// <summary>The words stand in the output, as a whole or item by item, or are among those that a rule turns into others.</summary>
    private static bool IsKept(string output, string column, string cell) =>
        output.Contains(cell, StringComparison.Ordinal)
        || Understood(column, cell)
        || Items(cell, [";"]).All(i => output.Contains(i, StringComparison.Ordinal) || Understood(column, i))
        || (column == "source" && Items(cell, [" ; ", ", ", " ("]).Select(i => i.TrimEnd(')')).All(i => output.Contains(i, StringComparison.Ordinal)));

    private static IEnumerable<string> Items(string cell, string[] separators) => cell.Split(separators, StringSplitOptions.None).Select(FetialText.OneLine);

    /// <summary>
    /// What the rules above change on the way, told independently of the importer: only these texts may be missing from the output.
    /// </summary>
    private static bool Understood(string column, string cell) => (column, cell.ToLowerInvariant()) is
        ("act", "supply" or "ally")
        or ("word", "shall")
        or ("who" or "for" or "where", "uk")
        or ("when", "raid")
        or ("within", "p10y" or "pt24h" or "1 day")
        or ("quantity", "1,000" or "7.1" or "2024")
        or ("unit", "eur billion");
}
