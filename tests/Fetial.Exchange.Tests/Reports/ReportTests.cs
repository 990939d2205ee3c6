using System.Text.Json;
using Fetial.Checks;
using Fetial.Exchange.Reports;
using Fetial.Exchange.Reports.Html;
using Fetial.Exchange.Reports.Markdown;
using Fetial.Exchange.Reports.Sarif;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Exchange.Tests.Reports;

/// <summary>The three documents on one small portfolio, and on findings that no small portfolio raises.</summary>
public class ReportTests
{
    private const string Clash = """
        researched to 2024-01-01
        state A
        state B
        source s "A <title> with | marks"
          url https://example.org/s
          evidence text
        instrument t1 "One & only"
          force treaty
          by A, B
          in force from 2020-01-01
          source [s]
        article t1/c1 "Art. 1"
          who A
          must supply grain to B
          source [s, "p. 1"]
        article t1/c2 "Art. 2"
          who A
          must not supply grain to B
          source [s, "p. 2"]
        article t1/c3 "Art. 3"
          who A
          must consult with B
          within "in good time"
          source [s, "p. 3"]
        """;

    private static CheckReport Checked(string text = Clash) =>
        Check.Run(Portfolio.Load("Case <1>", [new SourceText("dir/a b.fetial", text)]), default);

    private static FindingClause Clause(string id, string reading) => new(id, "", null, "a.fetial", 3, reading, "treaty, since 2020-01-01", EvidenceGrade.Text);

    private static Finding Circle(FindingKind kind, params WitnessFact[] facts) => new(
        "F351", kind, "A waits for B and B for A", Severity.Error, Certainty.Certain, StandingTier.InTheBooks, EvidenceGrade.Text, "Each waits for the other.",
        [Clause("t1/c1", "A acts when B does"), Clause("t1/c2", "B acts when A does")], new Witness(null, ["A", "B"], null, [.. facts]), "Let one go first.", "abcdef");

    private static CheckReport With(Finding finding) => Checked() with { Findings = [finding], Accepted = [] };

    private static JsonElement Run(CheckReport report) => JsonDocument.Parse(SarifLog.Write(report, Severity.Note, [])).RootElement.GetProperty("runs")[0];

    [Fact]
    public void Page_OfAContradiction_ShowsBothSidesAndTheirSources()
    {
        var page = CheckPage.Write(Checked(), Severity.Note, [], "fetial check dir");
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<h4>Wants it</h4>", page, StringComparison.Ordinal);
        Assert.Contains("<h4>Rules it out</h4>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"clause-t1/c1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"source-s\"", page, StringComparison.Ordinal);
        Assert.Contains("A &lt;title&gt; with | marks", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfEveryForce_HasAShapeAndAWordForIt()
    {
        var page = CheckPage.Write(Checked(), Severity.Note, [], "fetial check dir");
        Assert.Equal(Enum.GetValues<Force>().Order(), ForceMark.All.Order());
        Assert.All(Enum.GetValues<Force>(), force => Assert.Contains(ClauseText.ForceText(force), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_BelowALevel_LeaveOutWhatIsSmaller()
    {
        var report = Checked();
        Assert.Contains(report.Findings, f => f.Severity < Severity.Error);
        var page = CheckPage.Write(report, Severity.Error, [], "fetial check dir");
        var small = report.Findings.First(f => f.Severity < Severity.Error);
        Assert.DoesNotContain($"id=\"{small.Code}-{small.Fingerprint}\"", page, StringComparison.Ordinal);
        Assert.Contains("below error left out", page, StringComparison.Ordinal);
        Assert.DoesNotContain(small.Fingerprint, CheckMarkdown.Write(report, Severity.Error, []), StringComparison.Ordinal);
        Assert.DoesNotContain(small.Fingerprint, SarifLog.Write(report, Severity.Error, []), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_Twice_AreTheSameBytes()
    {
        Assert.Equal(CheckPage.Write(Checked(), Severity.Note, [], "x"), CheckPage.Write(Checked(), Severity.Note, [], "x"));
        Assert.Equal(SarifLog.Write(Checked(), Severity.Note, []), SarifLog.Write(Checked(), Severity.Note, []));
        Assert.Equal(CheckMarkdown.Write(Checked(), Severity.Note, []), CheckMarkdown.Write(Checked(), Severity.Note, []));
    }

    [Fact]
    public void Markdown_OfATitleWithMarks_KeepsItsTable()
    {
        var markdown = CheckMarkdown.Write(Checked(), Severity.Note, []);
        Assert.Contains("# Case &lt;1&gt;", markdown, StringComparison.Ordinal);
        Assert.Contains("A &lt;title&gt; with \\| marks", markdown, StringComparison.Ordinal);
        var rows = markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(8, System.Text.RegularExpressions.Regex.Count(row, @"(?<!\\)\|")));
    }

    [Fact]
    public void Log_OfACircle_WalksItsHopsBackToTheFirst()
    {
        var flow = Run(With(Circle(FindingKind.Circular))).GetProperty("results")[0].GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations");
        var names = flow.EnumerateArray().Select(hop => hop.GetProperty("location").GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal(["t1/c1", "t1/c2", "t1/c1"], names);
        Assert.Equal([1, 2, 3], flow.EnumerateArray().Select(hop => hop.GetProperty("executionOrder").GetInt32()));
    }

    [Fact]
    public void Log_OfImpossibleDeadlines_TellsTheChainWithItsFacts()
    {
        var finding = Circle(FindingKind.ImpossibleDeadline, new WitnessFact("c1 by May", true), new WitnessFact("c2 a year after c1", true));
        var flow = Run(With(finding)).GetProperty("results")[0].GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations");
        Assert.Equal(["c1 by May", "c2 a year after c1"], flow.EnumerateArray().Select(hop => hop.GetProperty("location").GetProperty("message").GetProperty("text").GetString()));
    }

    [Fact]
    public void Log_OfOtherKinds_HasNoFlow() =>
        Assert.All(Run(Checked()).GetProperty("results").EnumerateArray(), result => Assert.False(result.TryGetProperty("codeFlows", out _)));

    [Fact]
    public void Log_OfEveryResult_PointsToItsRuleAndIsSuppressedOnlyWhereAccepted()
    {
        var open = Checked();
        var print = $"{open.Findings[0].Code}-{open.Findings[0].Fingerprint}";
        var run = Run(Checked(Clash + $"\naccept {print} because \"Known.\"\n"));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var suppressed = Assert.Single(results, result => result.GetProperty("suppressions").GetArrayLength() > 0);
        Assert.Equal(print, suppressed.GetProperty("partialFingerprints").GetProperty("fetialMatter/v1").GetString());
        Assert.Equal("Known.", suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("dir/a%20b.fetial", suppressed.GetProperty("suppressions")[0].GetProperty("location").GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Reports_WithUnreadPlaces_NameThem()
    {
        UnreadPlace place = new("F104", true, "nothing is named \"x\"", "a.fetial", 3, 5, "Write a name");
        Assert.Equal("a.fetial:3:5", place.Place);
        Assert.Contains("<code>a.fetial:3:5</code>", CheckPage.Write(Checked(), Severity.Note, [place], "x"), StringComparison.Ordinal);
        Assert.Contains("`a.fetial:3:5` error F104", CheckMarkdown.Write(Checked(), Severity.Note, [place]), StringComparison.Ordinal);
        var notification = JsonDocument.Parse(SarifLog.Write(Checked(), Severity.Note, [place])).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        Assert.Equal(5, notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32());
    }
}
