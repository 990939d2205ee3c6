using System.Text.Json;
using Fetial.Findings;

namespace Fetial.Cli.Tests;

public sealed class CheckJsonTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static JsonDocument Schema() => JsonDocument.Parse(Repository.Read("docs/schema/check-1.json"));

    private static JsonDocument Check(string folder, params string[] arguments) =>
        JsonDocument.Parse(InProcess.In(folder, "", ["check", "--format", "json", .. arguments]).Out);

    [Fact]
    public void Json_OfTheFictionalCase_FitsTheSchema()
    {
        using var schema = Schema();
        using var output = Check(Repository.Root, "corpus/atlantia");
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        Assert.True(output.RootElement.GetProperty("findings").GetArrayLength() > 1);
    }

    [Fact]
    public void Json_OfABrokenFolder_FitsTheSchemaAndNamesThePlaces()
    {
        folder.Write("a.fetial", [.. "state A\nstat B\nstate "u8, 0xE9, .. "B\n"u8]);
        using var schema = Schema();
        using var output = Check(folder.Path);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        var diagnostics = output.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        Assert.Contains(diagnostics, d => d.GetProperty("code").GetString() == "F104" && d.GetProperty("line").GetInt32() == 2);
        Assert.Contains(diagnostics, d => d.GetProperty("code").ValueKind == JsonValueKind.Null && d.GetProperty("line").GetInt32() == 3);
    }

    [Fact]
    public void Schema_OnAValueThatDoesNotFit_SaysWhere()
    {
        using var schema = Schema();
        using var wrong = JsonDocument.Parse("""{ "schema": "fetial.check/2", "asOf": "yesterday", "extra": 1 }""");
        var faults = new JsonSchema(schema.RootElement).Faults(wrong.RootElement);
        Assert.Contains(faults, fault => fault.StartsWith("$.schema: const", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("$.asOf: pattern", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("$: additionalProperties", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("$: required", StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_OfKindsSeveritiesAndGrades_HoldsEveryOne()
    {
        using var schema = Schema();
        var definitions = schema.RootElement.GetProperty("$defs");
        string[] Words(string name) => [.. definitions.GetProperty(name).GetProperty("enum").EnumerateArray().Select(w => w.GetString() ?? "")];
        Assert.Equal(Enum.GetValues<FindingKind>().Select(Names.Text), Words("kind"));
        Assert.Equal(Enum.GetValues<Severity>().Select(Names.Text), Words("severity"));
        Assert.Equal(Enum.GetValues<Model.EvidenceGrade>().Select(Names.Text), Words("evidence"));
        Assert.Equal(Enum.GetValues<Certainty>().Select(c => Names.Text(c).Replace(' ', '-')), Words("certainty"));
        Assert.Equal(Enum.GetValues<StandingTier>().Select(t => Names.Text(t).Replace(' ', '-')), Words("standing"));
    }

    [Fact]
    public void Documentation_OfTheFields_NamesEveryOne()
    {
        using var output = Check(Repository.Root, "corpus/atlantia");
        var page = Repository.Read("docs/json.md");
        Assert.All(FieldsOf(output.RootElement).Distinct(), field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_WithALevel_LeavesOutWhatIsBelow()
    {
        using var errors = Check(Repository.Root, "corpus/atlantia", "--severity", "error");
        Assert.All(errors.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.Equal("error", f.GetProperty("severity").GetString()));
        Assert.True(errors.RootElement.GetProperty("counts").GetProperty("notes").GetInt32() > 0);
    }

    private static IEnumerable<string> FieldsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => FieldsOf(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FieldsOf),
        _ => [],
    };
}
