using System.Text.Json;

namespace Fetial.Cli.Tests;

/// <summary><c>fetial claims</c>: its JSON, its widths, its refusals, and that each printed command can be run.</summary>
public sealed class ClaimsVerbTests
{
    [Fact]
    public void Json_OfTheFictionalCase_FitsTheSchemaAndTheDocumentation()
    {
        var run = InProcess.In(Repository.Root, "", "claims", "corpus/atlantia", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/claims-1.json"));
        using var output = JsonDocument.Parse(run.Out);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        var page = Repository.Read("docs/json.md");
        Assert.All(Fields(output.RootElement).Distinct(), field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_ThatRepeatATest_RunAndAreUnderstood()
    {
        var run = InProcess.In(Repository.Root, "", "claims", "corpus/atlantia", "--format", "json");
        using var output = JsonDocument.Parse(run.Out);
        var commands = output.RootElement.GetProperty("claims").EnumerateArray().SelectMany(c => c.GetProperty("tests").EnumerateArray())
            .Select(t => t.GetProperty("command").GetString()).OfType<string>().Distinct().ToList();
        Assert.True(commands.Count >= 8);
        Assert.All(commands, command =>
        {
            var words = ConsoleBlocks.Commands($"```console\n$ {command}\n```\n").Single().Words;
            var repeated = InProcess.In(Repository.Root, "", [.. words]);
            Assert.True(repeated.Code < 2, $"{command}: {repeated.Error}");
        });
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void List_AtAWidth_StaysInsideIt(int width)
    {
        var run = InProcess.In(Repository.Root, "", "claims", "corpus/atlantia", "--width", $"{width}");
        Assert.All(run.Out.Split('\n').Where(l => !l.StartsWith("fetial", StringComparison.Ordinal)), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Claims_WithAnIdNobodyMade_NamesTheNearest()
    {
        var run = InProcess.In(Repository.Root, "", "claims", "corpus/atlantia", "slow-prolong");
        Assert.Equal((2, true), (run.Code, run.Error.Contains("slow-prolongs", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Fields(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Fields),
        _ => [],
    };
}
