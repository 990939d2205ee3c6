using System.Text.Json;
using Fetial.Cli.CommandLine;
using Fetial.Findings;

namespace Fetial.Cli.Tests;

public sealed class ReviewVerbTests : IDisposable
{
    private const string Draft = "corpus/atlantia-drafts/quay-lease.fetial";

    private static readonly string[] OfTheCase = ["review", Draft, "--against", "corpus/atlantia"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static (int Code, string Out, string Error) Review(params string[] more) => InProcess.In(Repository.Root, "", [.. OfTheCase, .. more]);

    private static IEnumerable<string?> Prints(JsonElement report, string list) =>
        report.GetProperty(list).EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString());

    [Fact]
    public void Check_OfTheCase_DoesNotReadTheDraft() =>
        Assert.DoesNotContain("quay-lease", InProcess.In(Repository.Root, "", "check", "corpus/atlantia", "--all").Out, StringComparison.Ordinal);

    [Fact]
    public void Review_NewFindings_AreThoseOfACheckWithTheDraftLessThoseWithout()
    {
        static HashSet<string?> Of(params string[] folders)
        {
            using var json = JsonDocument.Parse(InProcess.In(Repository.Root, "", ["check", .. folders, "--format", "json"]).Out);
            return [.. Prints(json.RootElement, "findings")];
        }

        using var review = JsonDocument.Parse(Review("--format", "json").Out);
        var (without, with) = (Of("corpus/atlantia"), Of("corpus/atlantia", Draft));
        Assert.Equal(with.Except(without).Order(), Prints(review.RootElement, "new").Order());
        Assert.Equal(without.Except(with).Order(), Prints(review.RootElement, "resolved").Order());
    }

    [Fact]
    public void Review_WithALevel_ExitsOneOnANewFindingOfIt()
    {
        Assert.Equal(ExitCode.Clean, Review().Code);
        var run = Review("--severity", "warning");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.DoesNotContain("· note", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_OfAFileInsideThePortfolio_TakesItOutFirst()
    {
        var run = InProcess.In(Repository.Root, "", "review", "corpus/atlantia/coast.fetial", "--against", "corpus/atlantia");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("New · Promised both ways\n  ✖ error F301  Borduria leases Port Clam to Syldavia", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_OfADraftThatCannotBeRead_ShowsThePlaceAndExitsOne()
    {
        folder.Write("ground/a.fetial", "researched to 2024-01-01\nstate A\nstate B\n");
        folder.Write("draft.fetial", "instrument t\n  by A, Bb\n");
        var run = InProcess.In(folder.Path, "", "review", "draft.fetial", "--against", "ground");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("draft.fetial:2:9: error", run.Out, StringComparison.Ordinal);
        Assert.Contains("   2 |   by A, Bb", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is nothing to review. Name a draft", "review", "--against", "corpus/atlantia")]
    [InlineData("there is nothing in corpus/atlantia but the draft", "review", "corpus/atlantia", "--against", "corpus/atlantia")]
    [InlineData("no scenario has the id early-accesion. Did you mean early-accession?", "review", "--scenario", "early-accesion", "--against", "corpus/atlantia")]
    [InlineData("--format takes text, json, html, sarif, md or markdown, not sarf. Did you mean sarif?", "review", Draft, "--against", "corpus/atlantia", "--format", "sarf")]
    [InlineData("--format takes text, json, html, sarif, md or markdown, not htm. Did you mean html?", "check", "corpus/atlantia", "--format", "htm")]
    [InlineData("no format has the ending .pdf. End the file in .txt, .json, .html, .sarif or .md", "check", "corpus/atlantia", "--output", "x.pdf")]
    public void Review_OfAMistake_NamesTheWayOut(string message, params string[] arguments)
    {
        var run = InProcess.In(Repository.Root, "", arguments);
        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Out));
        Assert.StartsWith($"fetial: {message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("sarif", "{\n  \"$schema\"")]
    [InlineData("md", "# Lease of the Grain Quay")]
    [InlineData("json", "{\n  \"schema\": \"fetial.review/1\"")]
    public void Review_ToAFile_WritesWhatTheStreamWouldGet(string format, string beginning)
    {
        var path = Path.Combine(folder.Path, $"out/review.{format}");
        var run = Review("--output", path);
        Assert.Equal((0, $"wrote {path}\n"), (run.Code, run.Out));
        var written = File.ReadAllText(path);
        Assert.StartsWith(beginning, written, StringComparison.Ordinal);
        Assert.Equal(Review("--format", format).Out, written);
    }

    [Theory]
    [InlineData("x.sarif.json", "{\n  \"$schema\"")]
    [InlineData("x.HTM", "<!DOCTYPE html>")]
    [InlineData("x.txt", "Atlantia ·")]
    [InlineData("x", "Atlantia ·")]
    public void Check_ToAFile_TakesTheFormatOfItsEnding(string name, string beginning)
    {
        var path = Path.Combine(folder.Path, name);
        Assert.Equal(ExitCode.Findings, InProcess.In(Repository.Root, "", "check", "corpus/atlantia", "--output", path).Code);
        Assert.StartsWith(beginning, File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ToAFileThatCannotBeWritten_SaysSoAndExitsTwo()
    {
        var blocked = folder.Write("file", "");
        var run = InProcess.In(Repository.Root, "", "check", "corpus/atlantia", "--output", Path.Combine(blocked, "x.html"));
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Contains("could not be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review", Draft, "--against", "corpus/atlantia")]
    [InlineData("review", "--scenario", "early-accession", "--against", "corpus/atlantia")]
    public void Json_OfAReview_FitsTheSchemaAndTheDocumentation(params string[] arguments)
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/review-1.json"));
        using var output = JsonDocument.Parse(InProcess.In(Repository.Root, "", [.. arguments, "--format", "json"]).Out);
        Assert.Empty(new JsonSchema(schema.RootElement).Faults(output.RootElement));
        var page = Repository.Read("docs/json.md");
        Assert.All(FieldsOf(output.RootElement).Distinct(), field => Assert.Contains($"`{field}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_OfAFinding_IsThatOfACheck()
    {
        using var review = JsonDocument.Parse(Repository.Read("docs/schema/review-1.json"));
        using var check = JsonDocument.Parse(Repository.Read("docs/schema/check-1.json"));
        Assert.All(check.RootElement.GetProperty("$defs").EnumerateObject(), definition =>
            Assert.True(JsonElement.DeepEquals(definition.Value, review.RootElement.GetProperty("$defs").GetProperty(definition.Name)), definition.Name));
    }

    [Fact]
    public void Example_OfTheHelp_FindsEachKindOfChange()
    {
        using var review = JsonDocument.Parse(Review("--format", "json").Out);
        var kinds = review.RootElement.GetProperty("new").EnumerateArray().Select(f => f.GetProperty("kind").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { Names.Text(FindingKind.Contradiction), Names.Text(FindingKind.Collision), Names.Text(FindingKind.Vague) }, kinds);
        Assert.True(review.RootElement.GetProperty("family").GetArrayLength() > 0);
        Assert.True(review.RootElement.GetProperty("broken").GetArrayLength() > 1);
        Assert.True(review.RootElement.GetProperty("changed").GetArrayLength() > 0);
    }

    private static IEnumerable<string> FieldsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => FieldsOf(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FieldsOf),
        _ => [],
    };
}
