namespace Fetial.Tests.Semantics;

/// <summary>Challenges, effects, assumptions, promises, issues, packages and positions: lines that read, and lines that are refused where they stand.</summary>
public sealed class StrategyBindingTests
{
    private const string Head = "state Atlantia\nstate Borduria\nstate Syldavia\n";
    private const string Challenge = Head + "challenge raid \"A raid\"\n  challenger Borduria\n  against Atlantia\n  prize 100 because \"scale\"\n  restraint 10 from -10 to 20 because \"r\"\n  alone repels 0.3 from 0.2 to 0.4, costs 15 from 10 to 30 because \"a\"\n";
    private const string Issues = Head + "issue lease levels none, ten years, for ever\nissue raids levels go on, stop\n";

    private const string Promise = Head + "promise offer \"An offer\"\n  challenger Borduria\n  value fighting 1 from -2 to 3, peace outside 3, peace with member 1 because \"v\"\n"
        + "  arrival in war 0, after ceasefire 0.5 because \"a\"\n  lapse in war 0.05, after ceasefire 0 because \"l\"\n  discount 0.95 because \"d\"\n";

    [Fact]
    public void Challenge_WellFormed_IsBoundWithItsRanges()
    {
        var challenge = Assert.Single(TestPortfolio.Sound(Challenge).Strategy.Challenges);
        Assert.Equal(("Borduria", "Atlantia", 100), (challenge.Challenger.Name, challenge.Against.Name, challenge.Prize.Value));
        Assert.Equal((0.3, 0.2, 0.4, "a"), (challenge.Repels.Value, challenge.Repels.Low, challenge.Repels.High, challenge.Repels.Because));
        Assert.Equal((15, 10, 30), (challenge.Costs.Value, challenge.Costs.Low, challenge.Costs.High));
    }

    [Fact]
    public void Effect_WellFormed_IsBoundWithGradesAndPrice()
    {
        var effect = Assert.Single(TestPortfolio.Sound(Challenge + "effect Syldavia defends Atlantia in raid removes 0.3 from 0.1 to 0.4, costs 8, punishes 10 from 0 to 20 because \"fleet\"\n  price 6\n  grades 0.5, 1").Strategy.Effects);
        Assert.Equal(("raid", 0.3, 8, 10, 6), (effect.Challenge, effect.Removes?.Value, effect.Costs?.Value, effect.Punishes?.Value, effect.Price));
        Assert.Equal([0.5, 1.0], effect.Grades);
        Assert.Equal("Syldavia defends Atlantia", effect.Sentence);
    }

    [Theory]
    [InlineData("Syldavia is reliable 60 % from 35 % to 85 % in raid because \"x\"", "Syldavia is reliable", 0.6, "raid")]
    [InlineData("Syldavia is reliable 0.6 because \"x\"", "Syldavia is reliable", 0.6, null)]
    [InlineData("any party holds out 0.1 from 0 to 0.3 in pact because \"x\"", "any party holds out", 0.1, "pact")]
    [InlineData("Syldavia holds out 0.5 in pact because \"x\"", "Syldavia holds out", 0.5, "pact")]
    [InlineData("a hold-out takes 365 from 180 to 730 because \"x\"", "a hold-out takes", 365, null)]
    public void Assumption_WellFormed_IsBoundWithWhatItIsAbout(string line, string name, double value, string? about)
    {
        var assumption = Assert.Single(TestPortfolio.Sound(Challenge + "instrument pact\n  by Atlantia, Syldavia\nassumption " + line).Strategy.Assumptions);
        Assert.Equal((name, value, about), (assumption.Name, assumption.Figure.Value, assumption.In));
        Assert.Equal(name.StartsWith("Syldavia", StringComparison.Ordinal) ? "Syldavia" : null, (assumption.Reliable ?? assumption.HoldsOut)?.Name);
    }

    [Fact]
    public void Promise_WellFormed_IsBoundWithEveryRate()
    {
        var promise = Assert.Single(TestPortfolio.Sound(Promise + "  bridge 1.5 because \"b\"\n  shocks 2 because \"s\"\n  game delivery-window l 0.05 from 0.01 to 0.5, c 0.8 because \"g\"").Strategy.Promises);
        Assert.Equal((1, 3, 1, 0, 0.5, 0.05, 0, 0.95), (promise.Fighting.Value, promise.PeaceOutside.Value, promise.PeaceWithMember.Value, promise.ArrivesInWar.Value, promise.ArrivesInPeace.Value, promise.LapsesInWar.Value, promise.LapsesInPeace.Value, promise.Discount.Value));
        Assert.Equal((1.5, 2), (promise.Bridge?.Value, promise.Shocks?.Value));
        var game = Assert.Single(promise.Games);
        Assert.Equal(("delivery-window", "l, c"), (game.Model, string.Join(", ", game.Values.Select(v => v.Key))));
    }

    [Fact]
    public void PackageAndPosition_WellFormed_AreBoundToTheirLevels()
    {
        var book = TestPortfolio.Sound(Issues + "level lease ten years is Borduria supplies grain to Atlantia\npackage deal \"A deal\"\n  lease ten years\n  raids stop\n  value Borduria 2 from 0 to 4 because \"v\"\n"
            + "position Borduria on lease for ten years, weight 4 from 2 to 6 because \"rent\"\nposition Atlantia on lease against for ever, red line\n").Strategy;
        var package = Assert.Single(book.Packages);
        Assert.Equal([(0, 1), (1, 1)], package.Levels.Select(l => (l.Key, l.Value)));
        Assert.Equal(2, Assert.Single(package.Values).Value.Value);
        Assert.Equal([(true, 1, false), (false, 2, true)], book.Positions.Select(p => (p.For, p.Level, p.RedLine)));
        Assert.Equal(4, book.Positions[0].Weight?.Value);
    }

    /// <summary>The code, the line of the place, words of the message, words of the remedy.</summary>
    public static TheoryData<string, string, int, string, string> Bad => new()
    {
        { Challenge + "effect Syldavia defends Atlantia in raid removes 0.3, hurts 5 because \"x\"", "F160", 10, "effect", "removes N" },
        { Challenge + "effect Syldavia defends Atlantia in raid removes 0.3 because \"x\"\n  grades 0.5, 0.2", "F160", 11, "grades", "rising shares" },
        { Challenge + "assumption Syldavia is reliable because \"x\"", "F160", 10, "assumption", "from 0.35 to 0.85" },
        { Challenge + "assumption Syldavia is reliable 0.5 perhaps", "F160", 10, "assumption", "in CHALLENGE or TEXT" },
        { Head + "issue lease levels none", "F160", 4, "issue", "at least two levels" },
        { Head + "issue lease levels none, none", "F160", 4, "issue", "that differ" },
        { Issues + "level lease ten years means war", "F160", 6, "level", "ISSUE LEVEL is SENTENCE" },
        { Issues + "package deal \"A deal\"\n  lease ten years or so", "F160", 7, "package", "one of the levels" },
        { Issues + "package deal \"A deal\"\n  lease none\n  value Borduria much", "F160", 8, "value", "value ACTOR N" },
        { Issues + "position Borduria on lease ten years", "F160", 6, "position", "for LEVEL or against LEVEL" },
        { Issues + "position Borduria on lease for ten years, maybe", "F160", 6, "position", "red line" },
        { Challenge + "assumption Syldavia is reliable 0.9 from 0.35 to 0.85 because \"x\"", "F161", 10, "0.9", "range" },
        { Challenge + "effect Syldavia defends Atlantia in raid removes 0.1 from 0.2 to 0.4 because \"x\"", "F161", 10, "removes", "range" },
        { Promise.Replace("in war 0.05", "in war 0.05 from 0.1 to 0.2", StringComparison.Ordinal), "F161", 8, "lapse in war", "range" },
        { Challenge + "assumption Syldavia is reliable 1.2 because \"x\"", "F162", 10, "between 0 and 1", "Correct" },
        { Challenge + "assumption any party holds out 1.5 because \"x\"", "F162", 10, "between 0 and 1", "Correct" },
        { Challenge + "assumption a hold-out takes 0 because \"x\"", "F162", 10, "at least", "Correct" },
        { Challenge + "effect Syldavia defends Atlantia in raid removes 0.3, costs 5 from -1 to 6 because \"x\"", "F162", 10, "costs must be at least 0", "Correct" },
        { Challenge.Replace("repels 0.3 from 0.2 to 0.4", "repels 0.3 from 0.2 to 1.4", StringComparison.Ordinal), "F162", 9, "alone repels", "Correct" },
        { Promise.Replace("discount 0.95", "discount 1", StringComparison.Ordinal), "F162", 9, "discount", "Correct" },
        { Promise.Replace("after ceasefire 0.5", "after ceasefire 1.5", StringComparison.Ordinal), "F162", 7, "arrival after ceasefire", "Correct" },
        { Challenge + "assumption Syldavia is reliable 0.5 in riad because \"x\"", "F144", 10, "riad", "raid" },
        { Challenge + "assumption Sildavia is reliable 0.5 because \"x\"", "F140", 10, "Sildavia", "Syldavia" },
        { Promise.Replace("  discount 0.95 because \"d\"\n", "", StringComparison.Ordinal), "F147", 4, "discount", "Write discount" },
        { Challenge.Replace("  against Atlantia\n", "", StringComparison.Ordinal), "F147", 4, "against", "Write against ACTOR" },
        { Issues + "package deal \"A deal\"\n  lease twelve years", "F149", 7, "lease", "ten years" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Line_ThatCannotBeMeant_IsRefusedWhereItStandsWithARemedy(string content, string code, int line, string words, string remedy)
    {
        var raised = TestPortfolio.Load(content).Diagnostics.Select(d => (d.Code, d.Location.Line, Text: d.Message, d.Remedy)).ToList();
        var first = raised.FirstOrDefault(d => d.Code == code);
        Assert.True(first.Code == code, string.Join("\n", raised));
        Assert.Equal(line, first.Line);
        Assert.Contains(words, first.Text, StringComparison.Ordinal);
        Assert.Contains(remedy, first.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_OfTheStrategyErrors_AreEachRaised() =>
        Assert.Equal(Fetial.Semantics.StrategyErrors.Entries.Select(e => e.Code), Bad.Select(b => b.Data.Item2).Where(c => c.StartsWith("F16", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
}
