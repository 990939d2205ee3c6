using System.Text.Json;

namespace Fetial.Cli.Tests;

public sealed class TrackVerbTests
{
    private static (int Code, string Out, string Error) Track(params string[] arguments) => InProcess.In(Repository.Root, "", ["track", .. arguments]);

    [Theory]
    [InlineData("corpus/atlantia")]
    [InlineData("corpus/ukraine")]
    public void Json_OfBothCases_FitsTheSchema(string folder)
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/track-1.json"));
        var run = Track(folder, "--format", "json");
        using var output = JsonDocument.Parse(run.Out);
        Assert.Equal(0, run.Code);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        Assert.True(output.RootElement.GetProperty("commitments").GetArrayLength() > 40);
    }

    [Fact]
    public void Json_OfOnePart_LeavesTheOthersEmpty()
    {
        using var output = JsonDocument.Parse(Track("corpus/atlantia", "--format", "json", "--only", "record").Out);
        Assert.Equal(0, output.RootElement.GetProperty("ledger").GetArrayLength());
        Assert.True(output.RootElement.GetProperty("record").GetArrayLength() > 5);
    }

    [Fact]
    public void Csv_OfTheLedger_HasAHeaderAndOneLineForEachEntry()
    {
        var lines = Track("corpus/atlantia", "--format", "csv", "--only", "ledger").Out.TrimEnd('\n').Split('\n');
        Assert.StartsWith("donor,recipient,component,unit,stage,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("Borduria,Atlantia,seed grain,tonnes,pledged,2023,2023-08-20", StringComparison.Ordinal));
    }

    [Fact]
    public void Ics_OfTheFictionalCase_EndsItsLinesAsTheStandardSays()
    {
        var run = Track("corpus/atlantia", "--format", "ics");
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("UID:grain-compact-2020-c02-borduria-2023-08-04T10-00Z@fetial\r\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no commitment and no text of this standpoint has the id grain-compact-2020/c0. Did you mean grain-compact-2020/c01?", "--why", "grain-compact-2020/c0")]
    [InlineData("nothing in the ledger is named Bordurio. Did you mean Borduria?", "--explain", "Bordurio/2023")]
    [InlineData("no actor is named Atlantis. Did you mean Atlantia?", "--of", "Atlantis")]
    [InlineData("--at and --as-of both say when to look. Give one of the two; --at names the hour as well.", "--at", "2023-08-20T12:00Z", "--as-of", "2023-08-20")]
    [InlineData("a CSV file holds one table. Name one part: --only ledger.", "--format", "csv", "--only", "ledger,clocks")]
    public void Run_WithAnOptionThatNamesNothing_SaysWhatToType(string message, params string[] options)
    {
        var run = Track(["corpus/atlantia", .. options]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithAMomentWithoutAZone_SaysHowToWriteIt()
    {
        var run = Track("corpus/atlantia", "--at", "2023-08-20T12:00");
        Assert.Equal(2, run.Code);
        Assert.Contains("--at takes a moment with its zone", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Run_AtAWidth_PrintsNoLineLongerThanThat(int width)
    {
        var run = Track("corpus/ukraine", "--width", $"{width}");
        var ids = run.Out.Split('\n').Where(l => l.Length > width).ToList();

        // A command to type next is never broken.
        Assert.All(ids, l => Assert.StartsWith("fetial ", l, StringComparison.Ordinal));
    }
}
