using Fetial.Checks;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Tests;

/// <summary>Portfolios written into a test, together with the standard vocabulary.</summary>
internal static class TestPortfolio
{
    public const string Path = "test.fetial";

    /// <summary>Binds the text; its diagnostics are left to the caller.</summary>
    public static Architecture Load(string content, string? scenario = null) =>
        Portfolio.Load("test", [new SourceText(Path, content)], scenario);

    /// <summary>Binds a text that must have nothing wrong with it.</summary>
    public static Architecture Sound(string content, string? scenario = null)
    {
        var architecture = Load(content, scenario);
        Assert.Equal([], architecture.Diagnostics.Select(d => $"{d.Code} {d.Location} {d.Message}"));
        return architecture;
    }

    public static Perspective See(string content, Standpoint standpoint = default) => new(Sound(content, standpoint.Scenario), standpoint);

    public static CheckReport Check(string content, Standpoint standpoint = default) => Fetial.Checks.Check.Run(See(content, standpoint));

    /// <summary>A day number from an ISO date.</summary>
    public static int Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
