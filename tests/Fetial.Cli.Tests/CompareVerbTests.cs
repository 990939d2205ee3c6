using System.Text.Json;
using System.Text.RegularExpressions;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class CompareVerbTests : IDisposable
{
    private const string Frame = "northern-frame-2019";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static (int Code, string Out, string Error) Compare(params string[] arguments) => InProcess.In(Repository.Root, "", ["compare", "corpus/atlantia", .. arguments]);

    [Theory]
    [InlineData(Frame)]
    [InlineData("grain-compact-2020", "coast-treaty-2021", "--against", "coast-treaty-2021")]
    [InlineData("--about", "consult Ruritania")]
    public void Json_OfTheFictionalCase_FitsTheSchemaAndTheDocumentation(params string[] arguments)
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/compare-1.json"));
        using var output = JsonDocument.Parse(Compare([.. arguments, "--format", "json"]).Out);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        Assert.True(output.RootElement.GetProperty("rows").GetArrayLength() > 1);
        var page = Repository.Read("docs/compare.md");
        Assert.All(FieldsOf(output.RootElement).Distinct(), field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_OfAFamily_HasOneLineForEachReading()
    {
        using var json = JsonDocument.Parse(Compare(Frame, "--format", "json").Out);
        var readings = json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("cells").EnumerateArray()).Sum(c => c.GetProperty("readings").GetArrayLength());
        var lines = Compare(Frame, "--format", "csv").Out.TrimEnd('\n').Split('\n');
        Assert.Equal(readings + 1, lines.Length);
        Assert.Equal("group,slot,text,clause,value,state,evidence,counts,mark,file,line", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("clause to consult on attack,deadline,grain-compact-2020,grain-compact-2020/c01,10 days,stated,excerpt,yes,fewer,", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_WithAWordThatASpreadsheetWouldRun_DefusesIt()
    {
        folder.Write("a.fetial", """
            state A
            state B
            researched to 2024-01-01
            instrument one
              by A, B
              where undefined "=1+1, \"quoted\""
            instrument two
              by A, B
              where undefined "@SUM(A1)"
            """);
        var output = InProcess.In(folder.Path, "", "compare", ".", "one", "two", "--format", "csv").Out;
        Assert.DoesNotContain(output.Split('\n').SelectMany(line => line.Split(',')), field => Regex.IsMatch(field, "^\"?[=+@-]"));
    }

    [Fact]
    public void Html_OfAFamily_StandsAloneAndShowsEveryClause()
    {
        var page = Compare(Frame, "--format", "html").Out;
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("<script|<link|src=|href=\"[^#]|url\\(|@import"), page);
        Assert.Contains(">grain-compact-2020/c01</a> · excerpt · corpus/atlantia/grain.fetial:", page, StringComparison.Ordinal);
        Assert.Contains("10 days <b>≠ fewer</b>", page, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(page, "<td"), Regex.Count(page, "</td>"));
    }

    [Fact]
    public void Html_WithMarkupInATitle_IsEscaped()
    {
        folder.Write("a.fetial", "state A\nstate B\nresearched to 2024-01-01\ninstrument one \"<b>One</b>\"\n  by A, B\ninstrument two\n  by A, B\n");
        var page = InProcess.In(folder.Path, "", "compare", ".", "one", "two", "--format", "html").Out;
        Assert.DoesNotContain("<b>One", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;One", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Text_OfAnySubject_KeepsWithinTheWidth(int width)
    {
        string[][] subjects = [[Frame], ["grain-compact-2020", "coast-treaty-2021"], ["grain-compact-2020", "--against", "coast-treaty-2021"], ["--about", "consult"]];
        Assert.All(subjects, subject => Assert.All(Compare([.. subject, "--width", $"{width}"]).Out.Split('\n'), line => Assert.InRange(line.Length, 0, width)));
    }

    [Theory]
    [InlineData("needs something to compare")]
    [InlineData("no text or clause has the id grain-compact, and no folder either. Did you mean grain-compact-2020?", "grain-compact")]
    [InlineData("no act, actor or thing is named levitate", "--about", "levitate")]
    [InlineData("grain-compact-2020 stands alone. Name a second text", "grain-compact-2020")]
    [InlineData("no text or clause has the id nowhere-2020", "grain-compact-2020", "--against", "nowhere-2020")]
    public void Compare_WhatItCannot_SaysWhatToWrite(string expected, params string[] arguments)
    {
        var run = Compare(arguments);
        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Differing_Asked_LeavesOutRowsThatAgree()
    {
        Assert.Contains("= alike", Compare(Frame).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("= alike", Compare(Frame, "--differing").Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FieldsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => FieldsOf(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FieldsOf),
        _ => [],
    };
}
