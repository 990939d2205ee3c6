using Fetial.Checks;
using Fetial.Situations;

namespace Fetial.Tests.Ledger;

/// <summary>Expectations on deterrence, on the fictional case, whose claim says that the raid is not deterred without Syldavia.</summary>
public sealed class ExpectedDeterrenceTests
{
    [Theory]
    [InlineData("raid-on-islands is not deterred without Syldavia", 0)]
    [InlineData("raid-on-islands is deterred without Syldavia", 1)]
    [InlineData("no deterred raid-on-islands", 0)]
    [InlineData("deterred raid-on-islands in 0 % of assumptions", 0)]
    [InlineData("deterred raid-on-islands in 100 % of assumptions", 1)]
    [InlineData("no deterred raid-on-islands in 100 % of assumptions", 0)]
    [InlineData("raid-on-islands is deterred without Syldavia in 1 % of assumptions", 1)]
    [InlineData("raid-on-islands is not deterred without Syldavia in 1 % of assumptions", 0)]
    public void Check_OfAChallenge_FailsWhereTheAssumptionsSayTheContrary(string expectation, int failing)
    {
        var model = Portfolio.Load("atlantia", [.. Repository.Corpus("atlantia"), new Fetial.Text.SourceText("more.fetial", $"expect {expectation}\n")]);
        Assert.Empty(model.Diagnostics);
        Assert.Equal(failing, new ExpectationCheck().Run(new Perspective(model, default)).Count());
    }

    [Theory]
    [InlineData("raid-on-islands is deterred by denial in 50 % of assumptions")]
    [InlineData("raid-on-islands is deterred in 150 % of assumptions")]
    [InlineData("raid-on-islands is deterred in most of assumptions")]
    public void Bind_AShareThatCannotBeRead_IsRefused(string expectation) =>
        Assert.NotEmpty(Portfolio.Load("atlantia", [.. Repository.Corpus("atlantia"), new Fetial.Text.SourceText("more.fetial", $"expect {expectation}\n")]).Diagnostics);
}
