using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Kiel;

/// <summary>The tables of the Ukraine Support Tracker (Kiel Institute), as its public repository holds them.</summary>
public static class KielData
{
    /// <summary>A giver's help per month in EUR billion. <c>total</c>, <c>gdp</c> and <c>pct_gdp</c> are derived by the Institute.</summary>
    public static RosterFormat Months { get; } = new(
        "data_explorer.csv", ["country", "year", "month", "financial", "humanitarian", "military", "commitments"], ["iso", "total", "gdp", "pct_gdp"]);

    /// <summary>Heavy weapons of a giver, in pieces, over the whole time of the data.</summary>
    public static RosterFormat Weapons { get; } = new(
        "weapons.csv", ["donor", "category", "number_of_weapons"], ["monetary_value_eur", "weapons_list"]);

    /// <summary>The release and the last month of the data (<c>04/2026</c>).</summary>
    public static RosterFormat Release { get; } = new("release_info.csv", ["release", "period"], ["date", "label"]);

    internal const string SourceId = "kiel-support-tracker";

    internal const string Source = $"""
        source {SourceId} "Ukraine Support Tracker"
          by Kiel Institute for the World Economy
          url https://github.com/UkraineSupportTrackerWebsite/ukraine-support-tracker
          evidence reported
        """;

    internal const string Words = """
        # Help of every kind taken together; a sum that the tracker does not divide.
        thing aid

        thing financial aid

        thing humanitarian aid

        """;

    /// <summary>The categories of the tracker in the words of the standard vocabulary.</summary>
    internal static IReadOnlyDictionary<string, string> Categories { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Air Defense"] = "air defence systems",
        ["Howitzers"] = "howitzers",
        ["IFV"] = "infantry fighting vehicles",
        ["MLRS"] = "rocket launchers",
        ["Tanks"] = "tanks",
    };
}
