using Fetial.Exchange.Rosters;
using Fetial.Model;

namespace Fetial.Exchange.Cow;

/// <summary>The Formal Alliances data set of the Correlates of War project, version 4.1, one row for each member and spell (Gibler 2009).</summary>
public static class CowData
{
    /// <summary>The last day that the data set covers: 2012-12-31.</summary>
    public static readonly int LastDay = Calendar.Day(2012, 12, 31);

    internal const string SourceId = "cow-formal-alliances";

    /// <summary>The published columns. <c>asymmetric</c> is no column of the published roster, and is read where a roster has it.</summary>
    public static RosterFormat Format { get; } = new(
        "alliance_v4.1_by_member.csv",
        [
            "version4id", "ccode", "state_name", "mem_st_day", "mem_st_month", "mem_st_year", "mem_end_day", "mem_end_month", "mem_end_year", "left_censor", "right_censor",
            "defense", "neutrality", "nonaggression", "entente",
        ],
        ["all_st_day", "all_st_month", "all_st_year", "all_end_day", "all_end_month", "all_end_year", "ss_type", "asymmetric", "version"]);

    internal const string Source = $"""
        source {SourceId} "Formal Alliances, by member"
          by Correlates of War Project
          url https://correlatesofwar.org/data-sets/formal-alliances/
          evidence reported
          note "Cite: Gibler, Douglas M. 2009. International Military Alliances, 1648-2008. Washington: CQ Press."

        """;

    /// <summary>Neutrality is no abstaining from alliances, so that the standard vocabulary has no word for it.</summary>
    internal const string Words = """
        # Neutrality towards an ally at war: not to join those who attack it.
        verb take part in attack
          says take part in attack on ACTOR
          hostile
          kind of attack  # who joins an attack attacks

        """;
}
