using System.Collections.Immutable;
using Fetial.Semantics;

namespace Fetial.Tests.Semantics;

/// <summary>Small portfolios whose lines are well formed and whose names, references or readings are not.</summary>
public sealed class BindingErrorsTests
{
    private const string Two = "state Atlantia\nstate Borduria\n";
    private const string Pact = Two + "instrument pact\n  by Atlantia, Borduria\n";

    public static TheoryData<string, string, int, int> Rows => new()
    {
        { Two + "2020-01-01  Atlantia attacks Bordurai", "F140", 3, 30 },
        { Two + "2020-01-01  Bordurai attacks Atlantia", "F141", 3, 13 },
        { Two + "2020-01-01  Atlantia supplies seed grains to Borduria", "F140", 3, 31 },
        { Two + "body Court\n  part of Atlantis", "F140", 4, 11 },
        { Two + "territory Isle  within Atlantis", "F140", 3, 24 },
        { Pact + "article pact/c1\n  who Bordurai\n  must consult with Atlantia", "F140", 6, 7 },
        { Pact + "article pact/c1\n  who Borduria\n  must consult with Atlantia\n  where Isle", "F140", 8, 9 },
        { Pact + "article pact/c1\n  who Borduria\n  must consult with Atlantia\n  where Atlantia within line 9", "F140", 8, 25 },
        { "thing oats\n  kind of grains", "F140", 2, 11 },
        { "verb flee\n  says flee ACTOR\n  kind of run", "F140", 3, 11 },
        { Two + "2020-01-01  Atlantia juggles Borduria", "F141", 3, 13 },
        { Two + "2020-01-01  Atlantia attacks Borduria today", "F141", 3, 39 },
        { Pact + "article pact/c1\n  who Borduria\n  must consults with Atlantia", "F141", 7, 8 },
        { Pact + "article pact/c1\n  who Borduria\n  must consult with Atlantia\n  when Atlantia sneezes", "F141", 8, 8 },
        { Two + "verb hail\n  says greet ACTOR\nverb meet and greet\n  says greet ACTOR\n2020-01-01  Atlantia greets Borduria", "F142", 7, 13 },
        { "state Atlantia\nstate Atlantia", "F143", 2, 1 },
        { "state Atlantia\n  also Realm\nstate Borduria\n  also Realm", "F143", 3, 1 },
        { "territory Isle\nterritory Isle", "F143", 2, 1 },
        { "border line 1\nborder line 1", "F143", 2, 1 },
        { "thing oats\nthing oats", "F143", 2, 1 },
        { "verb flee\n  says flee ACTOR\nverb flee\n  says run from ACTOR", "F143", 3, 1 },
        { "source a \"A\"\nsource a \"B\"", "F143", 2, 1 },
        { "scenario s \"S\"\n  from baseline\nscenario s \"S\"\n  from baseline", "F143", 3, 1 },
        { "claim c \"C\"\nclaim c \"D\"", "F143", 2, 1 },
        { Pact + "instrument pact\n  by Atlantia", "F143", 5, 1 },
        { Pact + "article pact/c1\n  who Atlantia\n  must consult with Borduria\narticle pact/c1\n  who Borduria\n  must consult with Atlantia", "F143", 8, 1 },
        { Pact + "  under frame", "F144", 5, 9 },
        { Pact + "article pact/c1\n  who Atlantia\n  must consult with Borduria\n  subject to pact/c2", "F144", 8, 14 },
        { Pact + "article pact/c1\n  who Atlantia\n  must consult with Borduria\n  when pact/c2 is kept", "F144", 8, 8 },
        { "scenario s \"S\"\n  from t", "F144", 1, 1 },
        { "claim c \"C\"\n  attacks d", "F144", 2, 11 },
        { Pact + "expect no contradiction between pact, frame", "F144", 5, 39 },
        { Two + "2020-01-01  Atlantia attacks Borduria  [annals]", "F145", 3, 41 },
        { "viewpoint v \"V\"\n  trusts annals", "F145", 2, 10 },
        { "thing oats\n  kind of corn\nthing corn\n  kind of oats", "F146", 3, 1 },
        { "thing oats\n  kind of oats", "F146", 1, 1 },
        { "verb flee\n  says flee ACTOR\n  kind of run\nverb run\n  says run from ACTOR\n  kind of flee", "F146", 4, 1 },
        { "body Court\n  part of Crown\nbody Crown\n  part of Court", "F146", 3, 1 },
        { "territory Isle  within Bay\nterritory Bay  within Isle", "F146", 2, 1 },
        { "territory Isle  within Bay\nterritory Bay  within Isle, Sea\nterritory Sea", "F146", 2, 1 },
        { "state Atlantia\ninstrument pact\n  force treaty", "F147", 2, 1 },
        { Pact + "article pact/c1\n  must consult with Borduria", "F147", 5, 1 },
        { Pact + "article pact/c1\n  who Borduria", "F147", 5, 1 },
        { "verb flee", "F147", 1, 1 },
        { Pact + "  force draft", "F149", 5, 3 },
        { "verb flee\n  says flee ACTOR\n  stage fled", "F149", 3, 3 },
        { "verb flee\n  says flee ACTOR\n  ledger lend", "F149", 3, 3 },
        { "verb flee\n  says flee ACTOR\n  level heroic", "F149", 3, 3 },
        { Pact + "article pact/c1\n  who Borduria\n  must consult with Atlantia\n  from 2021-01-02\n  to 2021-01-01", "F150", 9, 3 },
        { Two + "article pact/c1\n  who Borduria\n  must consult with Atlantia", "F151", 3, 1 },
        { "scenario s \"S\"\n  from s", "F152", 1, 1 },
        { "verb flee\n  says flee ACTOR\n  excludes ACTOR hunts SUBJECT", "F153", 3, 12 },
        { "verb flee\n  says flee ACTOR\n  starts panic of SUBJECT", "F153", 3, 10 },
        { "verb flee\n  says flee ACTOR\n  held by nobody", "F153", 3, 11 },
        { "verb flee\n  says flee ACTOR\n  measures miles", "F153", 3, 12 },
        { "status panic of ACTOR\n  excludes calm of ACTOR", "F153", 2, 12 },
    };

    /// <summary>All the codes that the rows raise, for the test over the whole catalogue.</summary>
    internal static ImmutableHashSet<string> Codes => [.. Rows.Select(r => r.Data.Item2)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Load_FaultyReference_ReportsItOnceAndInPlace(string content, string code, int line, int column)
    {
        var finding = Assert.Single(TestPortfolio.Load(content).Diagnostics);
        Assert.Equal((code, line, column), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.NotEmpty(finding.Message);
        Assert.NotEmpty(finding.Remedy);
    }

    [Fact]
    public void Entries_EveryCode_IsRaisedByARow()
    {
        var codes = BindingErrors.Entries.Select(e => e.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Order(StringComparer.Ordinal), Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_ScenariosInACircle_ReportsBoth() =>
        Assert.Equal(["F152", "F152"], TestPortfolio.Load("scenario s \"S\"\n  from t\nscenario t \"T\"\n  from s").Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData(Two + "2020-01-01  Atlantia attacks Bordurai", "\"Borduria\"")]
    [InlineData(Two + "2020-01-01  Atlantia supplies grian to Borduria", "\"grain\"")]
    [InlineData("state Atlantia\nbody Court\n  part of Atlantja", "\"Atlantia\"")]
    [InlineData(Pact + "  under pakt", "pact")]
    [InlineData("source annals \"A\"\nstate Atlantia\n2020-01-01  Atlantia demobilises  [anals]", "annals")]
    [InlineData(Two + "instrument pact\n  by Atlantia\narticle pcat/c1\n  who Atlantia\n  must demobilise", "pact")]
    [InlineData("verb flee\n  says flee ACTOR\nverb run\n  says run from ACTOR\n  kind of fle", "\"flee\"")]
    public void Load_MisspeltName_SuggestsTheNearest(string content, string suggestion) =>
        Assert.Contains(suggestion, Assert.Single(TestPortfolio.Load(content).Diagnostics).Remedy, StringComparison.Ordinal);

    [Theory]
    [InlineData("must supply 40,000 tonnes of grain to Atlantia", "F119", "40,000", "Write 40000")]
    [InlineData("must supply 1,250,000 tonnes of grain to Atlantia", "F119", "1,250,000", "Write 1250000")]
    [InlineData("must supply at least 7,5 tonnes of grain to Atlantia", "F119", "7,5", "Write 7.5")]
    [InlineData("must supply 40000 sacks of grain to Atlantia", "F140", "no unit is named \"sacks\"", "unit sacks")]
    [InlineData("must supply at least 40000 tones of grain to Atlantia", "F140", "no unit is named \"tones\"", "\"tonnes\"")]
    [InlineData("must supply 40000 tonnes of grian to Atlantia", "F140", "no thing is named \"grian\"", "\"grain\"")]
    [InlineData("must supply 40000 grains to Atlantia", "F140", "no unit or thing is named \"grains\"", "\"grain\"")]
    [InlineData("must supply grains to Atlantia", "F140", "no thing is named \"grains\"", "\"grain\"")]
    public void Load_AmountInAnAct_NamesTheWordThatIsWrong(string act, string code, string message, string remedy)
    {
        var finding = Assert.Single(TestPortfolio.Load(Pact + $"article pact/c1\n  who Borduria\n  {act}").Diagnostics);
        Assert.Equal(code, finding.Code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount EUR 12,500 per year", "Write 12500")]
    [InlineData("amount EUR 1,250,000", "Write 1250000")]
    [InlineData("amount EUR 7,1 bn", "Write 7.1")]
    public void Load_AmountWithAComma_SaysHowToWriteIt(string slot, string remedy)
    {
        var finding = Assert.Single(TestPortfolio.Load(Pact + $"article pact/c1\n  who Borduria\n  must fund Atlantia\n  {slot}").Diagnostics);
        Assert.Equal("F119", finding.Code);
        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
    }

    /// <summary>A comma before a blank parts the items of a list and is no part of a number.</summary>
    [Fact]
    public void Load_EventWithAGroupedNumber_IsToldTheNumberAndNotTheVerb() =>
        Assert.Equal("F119", Assert.Single(TestPortfolio.Load(Two + "2020-01-01  Borduria supplies 40,000 tonnes of grain to Atlantia").Diagnostics).Code);

    [Fact]
    public void Load_CircleOfThree_PrintsEveryHop()
    {
        var finding = Assert.Single(TestPortfolio.Load("thing a1\n  kind of b1\nthing b1\n  kind of c1\nthing c1\n  kind of a1").Diagnostics);
        Assert.Contains("a1 -> b1 -> c1 -> a1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_DuplicateId_KeepsTheFirst()
    {
        var architecture = TestPortfolio.Load(Pact + "  force treaty\ninstrument pact\n  by Atlantia\n  force political");
        Assert.Equal(Fetial.Model.Force.Treaty, architecture.FindInstrument("pact")?.Force[0].Value);
    }
}
