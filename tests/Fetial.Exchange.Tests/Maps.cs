using System.Collections.Immutable;
using Fetial.Exchange.Import;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;
using Fetial.Text;

namespace Fetial.Exchange.Tests;

/// <summary>Short ways to a mapping, a sheet and the text that comes of them.</summary>
internal static class Maps
{
    public static ColumnMap Of(string text)
    {
        var result = ColumnMap.Parse(new SourceText("test.columns", text));
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Map);
        return result.Map;
    }

    public static Diagnostic Error(string text)
    {
        var result = ColumnMap.Parse(new SourceText("test.columns", text));
        Assert.Null(result.Map);
        return Assert.Single(result.Diagnostics);
    }

    /// <summary>Imports one row under an article mapping whose id is always a/b; the rule lines are the test's own.</summary>
    public static (string Text, ImportReport Report) Row(string rules, params (string Column, string Cell)[] cells)
    {
        var map = Of("sheet articles\nempty -\nid id\n" + rules);
        var sheet = new Sheet("s", ["id", .. cells.Select(c => c.Column)], [new SheetRow(2, ["a/b", .. cells.Select(c => c.Cell)])]);
        var result = SheetImport.Run(sheet, map);
        return (result.Files[0].Content, result.Report);
    }

    public static string Lines(params ImmutableArray<string> lines) => string.Concat(lines.Select(l => l + "\n"));
}
