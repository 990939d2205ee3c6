using System.Text.Json;

namespace Fetial.Cli.Tests;

/// <summary>The tables of cover as CSV say what its JSON says.</summary>
public sealed class CoverTableTests
{
    private static readonly string[] Question = ["cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria attacks Atlantia"];

    [Fact]
    public void Matrix_AsCsv_HasARowForEachFilledCell()
    {
        using var json = Json("--matrix");
        var rows = Csv("--matrix");
        var matrix = json.RootElement.GetProperty("matrix");
        var years = matrix.GetProperty("years").EnumerateArray().Sum(y => y.GetProperty("levels").EnumerateArray().Count(l => l.GetProperty("lowest").ValueKind != JsonValueKind.Null));
        var cells = matrix.GetProperty("components").EnumerateArray().Sum(c => c.GetProperty("promised").GetArrayLength());
        Assert.True(years > 1 && cells > 1);
        Assert.Equal(years, rows.Count(r => r[0] == "level by year"));
        Assert.Equal(cells, rows.Count(r => r[0] == "component by promiser"));
        Assert.Contains(rows, r => r[1] == "consult" && r[2] == "Borduria" && r[5] == "by duty" && r[6] == "grain-compact-2020/c01");
    }

    [Fact]
    public void Overlap_AsCsv_HasARowForEachPairOfTexts()
    {
        using var json = Json("--overlap");
        var rows = Csv("--overlap");
        var pairs = json.RootElement.GetProperty("answers").EnumerateArray().SelectMany(a => a.GetProperty("overlap").GetProperty("pairs").EnumerateArray()).ToList();
        Assert.NotEmpty(pairs);
        Assert.Equal(pairs.Select(p => (p.GetProperty("first").GetString(), p.GetProperty("second").GetString())), rows.Skip(1).Select(r => ((string?)r[2], (string?)r[3])));
    }

    [Fact]
    public void BothTables_AsCsv_AreRefused()
    {
        var run = InProcess.In(Repository.Root, "", [.. Question, "--matrix", "--overlap", "--format", "csv"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("one table", run.Error, StringComparison.Ordinal);
    }

    private static JsonDocument Json(string table) => JsonDocument.Parse(InProcess.In(Repository.Root, "", [.. Question, table, "--format", "json"]).Out);

    private static List<string[]> Csv(string table) =>
        [.. InProcess.In(Repository.Root, "", [.. Question, table, "--format", "csv"]).Out.TrimEnd('\n').Split('\n').Select(r => r.Split(','))];
}
