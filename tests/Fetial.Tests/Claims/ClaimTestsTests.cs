using Fetial.Claims;
using Fetial.Situations;

namespace Fetial.Tests.Claims;

/// <summary>Every form of test on the fictional case: where it holds, where it fails, and where it cannot be told.</summary>
public sealed class ClaimTestsTests
{
    [Theory]
    [InlineData("check contradiction between harbour-treaty-2018, coast-treaty-2021", ClaimVerdict.Holds)]
    [InlineData("check contradiction between harbour-treaty-2018/c04, coast-treaty-2021/c02", ClaimVerdict.Holds)]
    [InlineData("check no contradiction between harbour-treaty-2018, coast-treaty-2021", ClaimVerdict.Fails)]
    [InlineData("check contradiction between grain-compact-2020, northern-frame-2019", ClaimVerdict.Fails)]
    [InlineData("check no contradiction between grain-compact-2020, northern-frame-2019", ClaimVerdict.Holds)]
    [InlineData("check contradiction between harbour-treaty-2018, coast-treaty-2021  at 2020-12-31", ClaimVerdict.Undetermined)]
    [InlineData("check no contradiction in the family of northern-frame-2019", ClaimVerdict.Holds)]
    [InlineData("check no contradiction among the texts under northern-frame-2019", ClaimVerdict.Holds)]
    [InlineData("check vague northern-frame-2019/c08", ClaimVerdict.Holds)]
    [InlineData("check undefined condition northern-frame-2019/c08", ClaimVerdict.Holds)]
    [InlineData("check untimed northern-frame-2019/c08", ClaimVerdict.Fails)]
    [InlineData("check no undefined condition northern-frame-2019/c01", ClaimVerdict.Holds)]
    [InlineData("check adversary-held northern-frame-2019/c07", ClaimVerdict.Holds)]
    [InlineData("check adversary held northern-frame-2019/c01", ClaimVerdict.Fails)]
    [InlineData("check consent of the bearer's own organ grain-compact-2020/c02", ClaimVerdict.Holds)]
    [InlineData("check key of Borduria to northern-frame-2019/c07", ClaimVerdict.Holds)]
    [InlineData("check no key of Norland to northern-frame-2019/c07", ClaimVerdict.Holds)]
    [InlineData("check key of Norland to northern-frame-2019/c07", ClaimVerdict.Fails)]
    [InlineData("check key of Borduria to Borduria ceases fire with Atlantia", ClaimVerdict.Holds)]
    [InlineData("check key of Borduria to northern-frame-2019", ClaimVerdict.Undetermined)]
    [InlineData("check key of Borduria to northern-frame-2019/c07  in scenario early-accession", ClaimVerdict.Undetermined)]
    [InlineData("check force of harbour-treaty-2018 is treaty", ClaimVerdict.Holds)]
    [InlineData("check force of harbour-treaty-2018 is political", ClaimVerdict.Fails)]
    [InlineData("cover Atlantia against Borduria attacks Atlantia at supply  from 2020-06-01", ClaimVerdict.Holds)]
    [InlineData("cover Atlantia against Borduria attacks Atlantia at assist", ClaimVerdict.Fails)]
    [InlineData("gap Atlantia against Borduria attacks Atlantia at assist", ClaimVerdict.Holds)]
    [InlineData("gap Atlantia against Borduria attacks Atlantia at supply  from 2020-06-01", ClaimVerdict.Fails)]
    [InlineData("cover Atlantia against Borduria attacks Atlantia at supply  from 2030-01-01", ClaimVerdict.Undetermined)]
    [InlineData("cover Atlantia against Borduria attacks Atlantia at supply without Syldavia, Norland, Borduria, Northern League, Ruritania", ClaimVerdict.Fails)]
    [InlineData("track grain-compact-2020/c03 is missed", ClaimVerdict.Holds)]
    [InlineData("track grain-compact-2020/c03 is not missed", ClaimVerdict.Fails)]
    [InlineData("track grain-compact-2020/c03 is kept", ClaimVerdict.Fails)]
    [InlineData("track grain-compact-2020/c03 is missed  at 2020-07-01", ClaimVerdict.Fails)]
    [InlineData("track grain-compact-2020/c03 is missed  at 2030-01-01", ClaimVerdict.Undetermined)]
    [InlineData("track grain-compact-2020 is missed", ClaimVerdict.Undetermined)]
    [InlineData("track coast-treaty-2021 is in force", ClaimVerdict.Holds)]
    [InlineData("track coast-treaty-2021/c02 is in force  at 2024-06-30", ClaimVerdict.Holds)]
    [InlineData("track coast-treaty-2021 is not in force  at 2020-01-01", ClaimVerdict.Holds)]
    [InlineData("plan slow-admission prolongs", ClaimVerdict.HoldsIf)]
    [InlineData("plan slow-admission ends the war", ClaimVerdict.Undetermined)]
    [InlineData("plan slow-admission is neutral", ClaimVerdict.HoldsIf)]
    [InlineData("deter raid-on-islands is not deterred without Syldavia", ClaimVerdict.Holds)]
    [InlineData("deter raid-on-islands is deterred without Syldavia", ClaimVerdict.Fails)]
    [InlineData("deter raid-on-islands is deterred by Norland supplies grain to Atlantia", ClaimVerdict.Fails)]
    [InlineData("deal quiet-sea acceptable to Atlantia", ClaimVerdict.Holds)]
    [InlineData("deal quiet-sea acceptable to Borduria", ClaimVerdict.HoldsIf)]
    [InlineData("deal quiet-sea blocked by Atlantia", ClaimVerdict.Fails)]
    [InlineData("deal quiet-sea blocked by Borduria", ClaimVerdict.HoldsIf)]
    [InlineData("deal quiet-sea acceptable to Norland", ClaimVerdict.NotDecided)]
    [InlineData("deal as-it-is acceptable to Atlantia", ClaimVerdict.Undetermined)]
    [InlineData("not decidable here  because \"A motive.\"", ClaimVerdict.NotDecidable)]
    public void Judge_AForm_SaysWhatTheCommandSays(string test, ClaimVerdict verdict)
    {
        var result = ClaimPortfolio.Judge(test);
        Assert.Equal((verdict, true), (result.Verdict, result.Why.Length > 0));
    }

    /// <summary>A quarrel of one text with the frame is none among the texts under it.</summary>
    [Theory]
    [InlineData("in the family of", ClaimVerdict.Fails)]
    [InlineData("among the texts under", ClaimVerdict.Holds)]
    public void Judge_AFamily_WithAndWithoutItsFrame(string scope, ClaimVerdict verdict)
    {
        static string Text(string id, string slot, string word) => $"instrument {id}\n  force treaty\n  by Atlantia, Syldavia\n{slot}  in force from 2022-01-01\narticle {id}/c1\n  who Syldavia\n  {word} lease Port Clam to Norland\n";
        var texts = Text("test-frame", "", "must") + Text("test-one", "  under test-frame\n", "must not") + Text("test-two", "  under test-frame\n", "must not");
        var report = ClaimPortfolio.Report($"{texts}claim c \"C\"\n  tested by check no contradiction {scope} test-frame\n");
        Assert.Equal(verdict, report.Claims.Single(c => c.Claim.Id == "c").Tests.Single().Verdict);
    }

    [Fact]
    public void Judge_APromiseThatTurnsInsideItsRanges_TellsTheConditionAndWhatTurnsIt()
    {
        var result = ClaimPortfolio.Judge("plan slow-admission prolongs");
        Assert.Contains("Borduria", result.Why, StringComparison.Ordinal);
        Assert.Contains("no more than a period of peace outside (3)", result.Why, StringComparison.Ordinal);
        Assert.Contains("fighting", result.Turning);
    }

    [Fact]
    public void Judge_BeforeATextBegan_IsUndetermined()
    {
        var early = new Standpoint(TestPortfolio.Day("2020-12-31"), null, null, null);
        Assert.Equal(ClaimVerdict.Undetermined, ClaimPortfolio.Judge("check contradiction between harbour-treaty-2018, coast-treaty-2021", early).Verdict);
    }

    [Fact]
    public void Judge_InItsScenario_IsAskedThereWhateverTheStandpoint()
    {
        const string Test = "check key of Borduria to northern-frame-2019/c07  in scenario baseline";
        Assert.Equal(ClaimVerdict.Holds, ClaimPortfolio.Judge(Test, new Standpoint(null, null, null, "early-accession")).Verdict);
    }

    /// <summary>Negation swaps what holds and what fails, and leaves the rest as it is.</summary>
    [Theory]
    [InlineData("check {0}contradiction between harbour-treaty-2018, coast-treaty-2021", "no ")]
    [InlineData("check {0}vague northern-frame-2019/c01", "no ")]
    [InlineData("check {0}key of Ruritania to northern-frame-2019/c07", "no ")]
    [InlineData("track ruritania-declaration-2021/c02 is {0}kept", "not ")]
    [InlineData("track ruritania-declaration-2021/c02 is {0}missed", "not ")]
    [InlineData("track sea-annex-2022 is {0}in force", "not ")]
    [InlineData("deter raid-on-islands is {0}deterred by punishment", "not ")]
    [InlineData("deter raid-on-islands is {0}deterred by denial", "not ")]
    public void Judge_TheOpposite_SwapsHoldsAndFails(string form, string negation)
    {
        var (plain, denied) = (ClaimPortfolio.Judge(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, "")), ClaimPortfolio.Judge(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, negation)));
        var swapped = plain.Verdict switch { ClaimVerdict.Holds => ClaimVerdict.Fails, ClaimVerdict.Fails => ClaimVerdict.Holds, var other => other };
        Assert.Equal(swapped, denied.Verdict);
    }
}
