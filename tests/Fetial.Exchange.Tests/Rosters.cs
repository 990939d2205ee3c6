using System.Text;
using Fetial.Exchange.Cow;
using Fetial.Exchange.Import;
using Fetial.Exchange.Kiel;
using Fetial.Exchange.Rosters;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Exchange.Tests;

/// <summary>Small data sets of our own making, in the published columns.</summary>
internal static class Rosters
{
    public const string CowHeader =
        "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,"
        + "mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version";

    public const string MonthsHeader = "country,iso,year,month,total,financial,humanitarian,military,commitments,gdp,pct_gdp";

    public const string WeaponsHeader = "donor,category,number_of_weapons,monetary_value_eur,weapons_list";

    /// <summary>A row of the roster; dates are day, month and year with commas, as in the file.</summary>
    public static string Cow(int alliance, int code, string name, string start, string end, string censors = "0,0", string kinds = "1,0,0,0") =>
        $"{alliance},{code},{name},,,,,,,Type I: Defense Pact,{start},{end},{censors},{kinds},4.1";

    public static RosterResult Cow(params string[] rows) => CowOf(CowHeader, rows);

    public static RosterResult CowOf(string header, params string[] rows) => CowImport.Run(Stream(string.Join('\n', rows.Prepend(header))), "roster.csv");

    public static RosterResult Kiel(params (string File, string Content)[] tables) =>
        KielImport.Run(tables.Select(t => (t.File, (Func<Stream>)(() => Stream(t.Content)))));

    public static Stream Stream(string content) => new MemoryStream(Encoding.UTF8.GetBytes(content));

    public static string Text(RosterResult result, string path) => result.Files.Single(f => f.Path == path).Content;

    public static string All(RosterResult result) => string.Concat(result.Files.Select(f => f.Content));

    /// <summary>A line of a table with every cell in quotes.</summary>
    public static string Quoted(IEnumerable<string> cells) => string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>The files bind without errors, and <c>fmt</c> would change none.</summary>
    public static void AssertSound(RosterResult result)
    {
        var texts = result.Files.Select(f => new SourceText(f.Path, f.Content)).ToList();
        Assert.All(texts, t => Assert.Equal(t.Content, Formatter.Format(FetialParser.Parse(t))));
        Assert.Empty(Portfolio.Load("imported", texts).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location} {d.Code} {d.Message}"));
    }

    /// <summary>Every row is cited by a comment of the output or refused with a remark, never both, and the numbers add up.</summary>
    public static void AssertEveryRow(RosterResult result, IEnumerable<(string File, int Row)> rows)
    {
        var all = All(result);
        var given = rows.ToList();
        var cited = given.Where(r => all.Contains($"# {Path.GetFileNameWithoutExtension(r.File)} row {r.Row}\n", StringComparison.Ordinal)
            || all.Contains($"# {Path.GetFileNameWithoutExtension(r.File)} row {r.Row}:", StringComparison.Ordinal)).ToList();
        var refused = result.Report.Refusals.Select(r => (r.File, r.Row)).ToList();
        Assert.Equal(refused.Count, refused.Distinct().Count());
        Assert.Empty(cited.Intersect(refused));
        Assert.Equal(given.Order(), cited.Concat(refused).Order());
        Assert.Equal((given.Count, cited.Count, refused.Count), (result.Report.Rows, result.Report.Carried, result.Report.Refused));
    }

    public static RosterException Fails(Func<RosterResult> import) => Assert.Throws<RosterException>(() => { import(); });
}
