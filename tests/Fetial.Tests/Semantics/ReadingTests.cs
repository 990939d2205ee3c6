using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Semantics;

/// <summary>How a phrase is read: names longest first, then the pattern with the most words of its own.</summary>
public sealed class ReadingTests
{
    private const string Words = """
        state Atlantia
        state New Atlantia
        state Borduria
        territory Port Clam  within Borduria
        thing seed grain
          kind of grain
        verb lease
          says lease PLACE to ACTOR
        verb lease alone
          says lease PLACE to ACTOR alone
        verb shield
          says shield ACTOR from ACTOR

        """;

    [Theory]
    [InlineData("2020-01-01  Borduria leases Port Clam to Atlantia", "lease")]
    [InlineData("2020-01-01  Borduria leases Port Clam to Atlantia alone", "lease alone")]
    [InlineData("2020-01-01  Borduria uses nuclear weapons against Atlantia", "attack with nuclear weapons")]
    [InlineData("2020-01-01  Borduria gives notice on pact", "denounce")]
    [InlineData("2020-01-01  Borduria supports that Atlantia leases Port Clam to New Atlantia alone", "support")]
    [InlineData("2020-01-01  Borduria brings pact into force", "bring into force")]
    public void Load_SeveralPatternsFit_TakesTheOneWithMostWords(string line, string verb) =>
        Assert.Equal(verb, Event(line).Act.Verb.Name);

    [Fact]
    public void Load_NameInsideALongerName_TakesTheLonger()
    {
        var act = Event("2020-01-01  New Atlantia supplies seed grain to Atlantia").Act;
        Assert.Equal("New Atlantia", act.Subject?.Terms[0].Actor?.Name);
        Assert.Equal("seed grain", ((ThingFiller?)act[Role.Thing])?.Thing?.Name);
        Assert.Equal("Atlantia", ((ActorsFiller?)act[Role.Actor])?.Actors.Terms[0].Actor?.Name);
    }

    [Fact]
    public void Load_TwoRolesOfAKind_KeepsTheirOrder()
    {
        var act = Event("2020-01-01  New Atlantia shields Atlantia from Borduria").Act;
        Assert.Equal(["Atlantia", "Borduria"], new[] { 0, 1 }.Select(i => ((ActorsFiller?)act[new RoleKey(Role.Actor, i)])?.Actors.Terms[0].Actor?.Name));
    }

    [Theory]
    [InlineData("Atlantia, Borduria sign pact")]
    [InlineData("Atlantia, Borduria signs pact")]
    public void Load_ListAsSubject_TakesBothForms(string sentence) =>
        Assert.Equal(2, Event("2020-01-01  " + sentence).Act.Subject?.Terms.Length);

    [Theory]
    [InlineData("supplies at least 40000 tonnes of seed grain to Borduria", "at least 40,000 tonnes")]
    [InlineData("supplies at most 12.5 tonnes of grain to Borduria", "at most 12.5 tonnes")]
    [InlineData("supplies about 3 howitzers to Borduria", "about 3")]
    [InlineData("pays EUR 12 m to Borduria", "EUR 12 m")]
    [InlineData("pays EUR 7.1 bn to Borduria", "EUR 7.1 bn")]
    public void Load_AmountInAnAct_IsKeptWithItsQualifier(string phrase, string amount) =>
        Assert.Equal(amount, ((ThingFiller?)Event($"2020-01-01  Atlantia {phrase}").Act[Role.Thing])?.Amount?.ToString());

    [Theory]
    [InlineData("2024-05-06T12:00+02:00  Borduria demobilises", 600)]
    [InlineData("2024-05-06T10:00Z  Borduria demobilises", 600)]
    [InlineData("2024-05-06T10:30-01:00  Borduria demobilises", 690)]
    public void Load_MomentWithOffset_IsCountedInUtc(string line, int minute) => Assert.Equal(minute, Event(line).Minute);

    [Theory]
    [InlineData("2024-02  Borduria demobilises", "2024-02-01", "2024-02-29", false)]
    [InlineData("2023  Borduria demobilises", "2023-01-01", "2023-12-31", false)]
    [InlineData("about 2023-11  Borduria demobilises", "2023-11-01", "2023-11-30", true)]
    [InlineData("between 2023-05-01 and 2023-05-06  Borduria demobilises", "2023-05-01", "2023-05-06", false)]
    public void Load_UncertainDay_KeepsBothEnds(string line, string first, string last, bool about)
    {
        var found = Event(line);
        Assert.Equal((first, last, about), (Calendar.Text(found.First), Calendar.Text(found.Last), found.About));
    }

    [Fact]
    public void Load_DeniedEvent_IsNoEvidenceThatItHappened()
    {
        var perspective = TestPortfolio.See(Words + "not 2024-01-01  Borduria attacks Atlantia");
        Assert.True(Assert.Single(perspective.Events).Denied);
        Assert.Empty(perspective.Facts.Cases(perspective.Events[0].Act, new Frame(null, null, TestPortfolio.Day("2024-12-31"))));
    }

    private static RecordedEvent Event(string line) =>
        Assert.Single(TestPortfolio.Sound(Words + "instrument pact\n  by Atlantia, Borduria\n" + line).Events);
}
