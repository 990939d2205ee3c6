using System.Text.Json;

namespace Fetial.Cli.Tests;

/// <summary>JSON of model, deter, deal and plan: held to the schemas, and every field named in the documentation.</summary>
public sealed class StrategyJsonTests
{
    /// <summary>Objects whose fields are names of parameters or issues.</summary>
    private static readonly string[] ByName = ["values", "at", "levels"];

    [Theory]
    [InlineData("model-1", "model", "list")]
    [InlineData("model-1", "model", "crisis-signalling", "WB=-2.85")]
    [InlineData("model-1", "model", "extended-deterrence", "p=0.3", "--sweep", "p=0:1:3")]
    [InlineData("model-1", "model", "conditional-promise")]
    [InlineData("deter-1", "deter", "corpus/atlantia")]
    [InlineData("deter-1", "deter", "corpus/ukraine", "--robust", "us-severs-ties", "--robust", "baseline")]
    [InlineData("deal-1", "deal", "corpus/atlantia")]
    [InlineData("deal-1", "deal", "corpus/atlantia", "--over", "lease,admission")]
    [InlineData("plan-1", "plan", "corpus/atlantia")]
    [InlineData("plan-1", "plan", "corpus/atlantia", "--clock", "sea-annex-2022")]
    [InlineData("plan-1", "plan", "corpus/atlantia", "--to", "Ruritania joins Northern League")]
    [InlineData("plan-1", "plan", "corpus/atlantia", "--to", "northern-frame-2019/c08")]
    [InlineData("plan-1", "plan", "corpus/finland-sweden", "--backtest")]
    [InlineData("plan-1", "plan", "corpus/finland-sweden", "--clock", "nat-accession-sweden", "--as-of", "2022-08-04")]
    [InlineData("plan-1", "plan", "corpus/ukraine", "--to", "Ukraine joins NATO")]
    public void Json_OfTheCases_FitsTheSchemaAndTheDocumentation(string name, params string[] arguments)
    {
        var run = InProcess.In(Repository.Root, "", [.. arguments, "--format", "json"]);
        Assert.Empty(run.Error);
        using var schema = JsonDocument.Parse(Repository.Read($"docs/schema/{name}.json"));
        using var output = JsonDocument.Parse(run.Out);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        var page = Repository.Read("docs/json.md");
        Assert.All(FieldsOf(output.RootElement).Distinct(), field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_OfAPlan_RefusesWhatIsNone()
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/plan-1.json"));
        using var wrong = JsonDocument.Parse("""{ "schema": "fetial.plan/2", "step": "poll", "extra": 1 }""");
        var faults = new JsonSchema(schema.RootElement).Faults(wrong.RootElement);
        Assert.Contains(faults, f => f.StartsWith("$.schema: const", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("$.step: enum", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("$: required", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("$: additionalProperties", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plan corpus/atlantia --promise slow-admision", "no promise has the id slow-admision")]
    [InlineData("deter corpus/atlantia --robust early-acession", "no scenario has the id early-acession. Did you mean early-accession?")]
    [InlineData("plan corpus/atlantia --clock nowhere", "no text has the id nowhere")]
    [InlineData("plan corpus/atlantia --to harbour-treaty-2018", "there is no way to harbour-treaty-2018")]
    [InlineData("plan corpus/atlantia --step poll", "--step takes vote, ratification or notification")]
    [InlineData("plan corpus/finland-sweden --clock nat-accession-sweden --as-of 2022-07-01", "nat-accession-sweden")]
    [InlineData("plan corpus/finland-sweden --promise any", "the portfolio declares no promise")]
    public void Question_ThatCannotBeAnswered_IsRefusedInOneLine(string line, string words)
    {
        var run = InProcess.In(Repository.Root, "", line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Text_OfPlanAtAWidth_KeepsWithinIt(int width)
    {
        foreach (var words in (string[][])[
            ["plan", "corpus/atlantia"],
            ["plan", "corpus/ukraine", "--to", "Ukraine joins NATO"],
            ["plan", "corpus/finland-sweden", "--backtest"],
            ["plan", "corpus/finland-sweden", "--clock", "nat-accession-sweden", "--as-of", "2022-08-04"]])
        {
            var run = InProcess.In(Repository.Root, "", [.. words, "--width", $"{width}"]);
            Assert.All(run.Out.Split('\n').Where(line => !line.StartsWith("fetial ", StringComparison.Ordinal)), line => Assert.InRange(Output.DisplayWidth.Of(line), 0, width));
        }
    }

    private static IEnumerable<string> FieldsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => (ByName.Contains(p.Name) && p.Value.ValueKind == JsonValueKind.Object ? [] : FieldsOf(p.Value)).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FieldsOf),
        _ => [],
    };
}
