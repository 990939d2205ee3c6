using Fetial.Model.Strategy;
using Fetial.Strategy.Games;
using Fetial.Text;

namespace Fetial.Tests.Strategy;

/// <summary>Declared games over the corners of their ranges.</summary>
public sealed class GamesTests
{
    [Fact]
    public void Run_WithTwoRanges_TakesFourCorners()
    {
        // P(sincere) = pi·e^(-mu·t)/(pi·e^(-mu·t)+1-pi) rises in pi and falls in mu.
        var game = Assert.Single(Games.Run([Game("open-promise", ("pi", 0.8, 0.6, 0.9), ("mu", 0.2, 0.1, 0.4), ("t", 5, 5, 5))]));
        Assert.Equal((4, 0), (game.Corners, game.Failed));
        var sincere = game.Parts.Single(p => p.Key == "P(sincere)");
        Assert.Equal(0.595390, sincere.Value ?? 0, 6);
        Assert.Equal(Sincere(0.6, 0.4), sincere.Least ?? 0, 12);
        Assert.Equal(Sincere(0.9, 0.1), sincere.Most ?? 0, 12);
    }

    [Fact]
    public void Run_WhereTheNumberOfEquilibriaChanges_ShowsAllAndInHowManyCorners()
    {
        // Three equilibria at WB -2.85 and one at -2.60 (models.md, section 1e).
        var game = Assert.Single(Games.Run([Game("crisis-signalling", ("WB", -2.85, -2.85, -2.6))]));
        Assert.Equal(
            [2, 1, 1],
            new[] { "pC 1", "pC 2", "pC 3" }.Select(key => game.Parts.Single(p => p.Key == key).Seen));
        Assert.Equal(0.985515724, game.Parts.Single(p => p.Key == "pC 1").Most ?? 0, 9);
    }

    [Fact]
    public void Run_WhereACornerCannotBe_CountsItAndGoesOn()
    {
        // With cSQ above cDC the order of the payoffs is broken.
        var game = Assert.Single(Games.Run([Game("unilateral-deterrence", ("cSQ", 0.6, 0.6, 1.5))]));
        Assert.Equal((2, 1), (game.Corners, game.Failed));
        Assert.NotNull(game.AtValues);
    }

    private static double Sincere(double pi, double mu) => pi * Math.Exp(-5 * mu) / ((pi * Math.Exp(-5 * mu)) + 1 - pi);

    private static GameQuestion Game(string model, params ReadOnlySpan<(string Key, double Value, double Low, double High)> values)
    {
        var at = new SourceLocation("test.fetial", 1, 1, 1);
        var figures = new List<KeyValuePair<string, Figure>>();
        foreach (var (key, value, low, high) in values)
        {
            figures.Add(new(key, new Figure(value, low, high, null, [], at)));
        }

        return new(model, [.. figures], at);
    }
}
