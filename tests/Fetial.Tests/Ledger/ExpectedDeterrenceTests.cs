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
    public void Check_OfAChallenge_FailsWhereEveryAssumptionSaysTheContrary(string expectation, int failing)
    {
        var model = Portfolio.Load("atlantia", [.. Repository.Corpus("atlantia"), new Fetial.Text.SourceText("more.fetial", $"expect {expectation}\n")]);
        Assert.Empty(model.Diagnostics);
        Assert.Equal(failing, new ExpectationCheck().Run(new Perspective(model, default)).Count());
    }
}
