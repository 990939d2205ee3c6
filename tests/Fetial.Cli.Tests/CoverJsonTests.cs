using System.Text.Json;

namespace Fetial.Cli.Tests;

/// <summary>JSON of cover, pairs and keys: held to the schemas, and every field named in the documentation.</summary>
public sealed class CoverJsonTests
{
    [Theory]
    [InlineData("cover-1", "cover", "--of", "Atlantia", "--against", "Borduria attacks Atlantia", "--at", "assist", "--exits", "2", "--overlap", "--matrix")]
    [InlineData("cover-1", "cover", "--of", "Northern League")]
    [InlineData("cover-1", "cover", "--of", "Ruritania", "--against", "any state attacks Ruritania anew", "--where", "Ruritania controlled by Ruritania", "--at", "supply", "--count", "consent")]
    [InlineData("pairs-1", "cover", "--pairs")]
    [InlineData("keys-1", "keys", "--to", "Ruritania joins Northern League")]
    [InlineData("keys-1", "keys", "--to", "northern-frame-2019/c08")]
    [InlineData("keys-1", "keys", "--to", "Borduria ceases fire with Atlantia or Atlantia leaves Northern League")]
    public void Json_OfTheFictionalCase_FitsTheSchemaAndTheDocumentation(string name, params string[] arguments)
    {
        var run = InProcess.In(Repository.Root, "", [arguments[0], "corpus/atlantia", .. arguments[1..], "--format", "json"]);
        Assert.Empty(run.Error);
        using var schema = JsonDocument.Parse(Repository.Read($"docs/schema/{name}.json"));
        using var output = JsonDocument.Parse(run.Out);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        var page = Repository.Read("docs/json.md");
        Assert.All(FieldsOf(output.RootElement).Distinct(), field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cover corpus/atlantia", "whose cover is asked about")]
    [InlineData("cover corpus/atlantia --of Atlantis", "Atlantis")]
    [InlineData("cover corpus/atlantia --of Atlantia --at much", "much")]
    [InlineData("cover corpus/atlantia --of Atlantia --at sanction", "no step sanction")]
    [InlineData("cover corpus/atlantia --of Atlantia --ladder rope", "no ladder is named rope")]
    [InlineData("cover corpus/atlantia --of Atlantia --without Nobody", "no actor is named Nobody")]
    [InlineData("keys corpus/atlantia", "to what the keys are asked")]
    [InlineData("keys corpus/atlantia --to harbour-treaty-2018", "no keys to harbour-treaty-2018")]
    public void Question_ThatCannotBeRead_IsRefusedInOneLine(string line, string words)
    {
        var run = InProcess.In(Repository.Root, "", line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Against_NoHostileAct_IsRefused()
    {
        var run = InProcess.In(Repository.Root, "", "cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria supplies grain to Atlantia");
        Assert.Equal(2, run.Code);
        Assert.Contains("against", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("supply", 0)]
    [InlineData("assist", 1)]
    public void At_ALevel_ExitsOneWhereThereIsAGap(string level, int code) =>
        Assert.Equal(code, InProcess.In(Repository.Root, "", "cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria attacks Atlantia", "--at", level).Code);

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Text_AtAWidth_KeepsWithinIt(int width)
    {
        foreach (var words in (string[][])[
            ["cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria attacks Atlantia", "--at", "assist", "--exits", "1", "--matrix", "--overlap"],
            ["cover", "corpus/ukraine", "--of", "Ukraine", "--against", "Russia attacks Ukraine", "--at", "consult", "--exits", "1", "--matrix", "--overlap"],
            ["keys", "corpus/ukraine", "--to", "Ukraine joins NATO"]])
        {
            var run = InProcess.In(Repository.Root, "", [.. words, "--width", $"{width}"]);
            Assert.All(run.Out.Split('\n').Where(line => !line.StartsWith("fetial ", StringComparison.Ordinal)), line => Assert.InRange(Output.DisplayWidth.Of(line), 0, width));
        }
    }

    private static IEnumerable<string> FieldsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => FieldsOf(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FieldsOf),
        _ => [],
    };
}
