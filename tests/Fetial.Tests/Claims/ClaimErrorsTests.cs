using Fetial.Semantics;

namespace Fetial.Tests.Claims;

/// <summary>Tests that cannot be read are errors with their place and the way out; none is dropped in silence.</summary>
public sealed class ClaimErrorsTests
{
    public static TheoryData<string, string, int, string> Rows => new()
    {
        { "chek vague northern-frame-2019/c01", "F196", 13, "check [no] KIND IDS" },
        { "track grain-compact-2020/c03", "F196", 13, "track ID is" },
        { "track grain-compact-2020/c03 is late", "F196", 13, "kept, missed" },
        { "plan slow-admission shortens", "F196", 13, "prolongs" },
        { "plan slow-admission prolongs twice", "F196", 13, "prolongs" },
        { "deter raid-on-islands deterred", "F196", 13, "is [not] deterred" },
        { "deal quiet-sea signed by Atlantia", "F196", 13, "acceptable to" },
        { "deal quiet-sea blocked by all", "F196", 13, "blocked by" },
        { "cover Atlantia against Borduria attacks Atlantia", "F196", 13, "at LEVEL" },
        { "not decidable here", "F196", 13, "because" },
        { "check contradiction between harbour-treaty-2018", "F196", 13, "KIND IDS" },
        { "check vagueness northern-frame-2019/c01", "F197", 19, "kind" },
        { "check contradicton between harbour-treaty-2018, coast-treaty-2021", "F197", 19, "contradiction" },
        { "check vague northern-frame-2019/c99", "F198", 25, "northern-frame-2019/c0" },
        { "check key of Borduria to northern-frame-2019/c77", "F198", 38, "northern-frame-2019/c0" },
        { "check force of harbor-treaty-2018 is treaty", "F198", 28, "harbour-treaty-2018" },
        { "track grain-compact-2021/c03 is kept", "F198", 19, "grain-compact-2020/c03" },
        { "plan slow-admision prolongs", "F198", 18, "slow-admission" },
        { "deter raid-on-island is deterred", "F198", 19, "raid-on-islands" },
        { "deter raid-on-islands is deterred by Norland supplies grains to Atlantia", "F198", 47, "Norland supplies grain to Atlantia" },
        { "deal quiet-see acceptable to Atlantia", "F198", 18, "quiet-sea" },
        { "check vague northern-frame-2019/c01  in scenario early-accesion", "F198", 50, "early-accession" },
        { "deal quiet-sea acceptable to Atlantis", "F140", 42, "Atlantia" },
        { "check key of Bordurai to northern-frame-2019/c07", "F140", 26, "Borduria" },
        { "check force of harbour-treaty-2018 is law", "F149", 13, "national law" },
        { "cover Atlantia against Borduria attacks Atlantia at suply", "F149", 65, "supply" },
        { "cover Atlantia against Borduria atacks Atlantia at supply", "F141", 36, "" },
        { "cover Atlantia against Borduria supplies grain to Atlantia at supply", "F149", 36, "attacks" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Load_ATestThatCannotBeRead_IsReportedThereWithTheWayOut(string test, string code, int column, string remedy)
    {
        var fault = Assert.Single(ClaimPortfolio.Faults($"claim c \"C\"\n  tested by {test}\n"));
        Assert.Equal((code, 2, column), (fault.Code, fault.Location.Line, fault.Location.Column));
        Assert.Contains(remedy, fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_OfClaims_AreEachRaised() =>
        Assert.Equal(ClaimErrors.Entries.Select(e => e.Code), Rows.Select(r => r.Data.Item2).Where(c => c.StartsWith("F19", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A question for the models may stand before the portfolio asks any: then it says that nothing decides it.</summary>
    [Theory]
    [InlineData("plan some-promise prolongs")]
    [InlineData("deter some-attack is deterred")]
    [InlineData("deal some-package acceptable to A")]
    public void Load_AQuestionOfAKindThatIsNotAskedYet_IsNotDecided(string test)
    {
        var view = TestPortfolio.See($"state A\nclaim c \"C\"\n  tested by {test}\n");
        var report = new Fetial.Claims.ClaimBook(view, _ => view.Architecture).Report().Claims.Single();
        Assert.Equal(Fetial.Claims.ClaimVerdict.NotDecided, report.Verdict);
        Assert.Contains("the portfolio asks", report.Because, StringComparison.Ordinal);
    }
}
