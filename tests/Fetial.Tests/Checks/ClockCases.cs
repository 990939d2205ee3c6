namespace Fetial.Tests.Checks;

/// <summary>F301: a thing to be done once, whose clock has started, must be done within its span; and pairs in which it can wait or was never started.</summary>
internal static class ClockCases
{
    private const string Code = "F301";
    private const string Ban = "one/c1 | who A | must stay outside Union | from 2024-06-01 to 2025-12-31\n";
    private const string Asked = "2024-12-15  C requests help\n";

    public static IEnumerable<Case> All =>
    [
        Yes("a clock that runs out within the ban", Ban + "two/c1 | who A | must join Union | on C requests help | within 30 days\n" + Asked),
        Yes("a clock started by the trigger", Ban + "two/c1 | who A | must join Union | when C requests help | within 30 days\n" + Asked),
        Yes("a clock of months", Ban + "two/c1 | who A | must join Union | on C requests help | within 12 months\n" + Asked),
        Yes("the longest of two deadlines", Ban + "two/c1 | who A | must join Union | on C requests help | within 2 days | within 60 days\n" + Asked),
        Yes("the last day is the ban's last", "one/c1 | who A | must stay outside Union | from 2024-06-01 to 2025-01-14\ntwo/c1 | who A | must join Union | on C requests help | within 30 days\n" + Asked),
        Yes("by a day within the ban", Ban + "two/c1 | who A | must join Union | by 2025-06-30"),

        No("the ban ends a day before", "one/c1 | who A | must stay outside Union | from 2024-06-01 to 2025-01-13\ntwo/c1 | who A | must join Union | on C requests help | within 30 days\n" + Asked),
        No("no start", Ban + "two/c1 | who A | must join Union | on C requests help | within 30 days"),
        No("another asked", Ban + "two/c1 | who A | must join Union | on C requests help | within 30 days\n2024-12-15  B requests help"),
        No("asked before the text stood", "one/c1 | who A | must stay outside Union | from 2020-02-01 to 2025-12-31\ntwo/c1 | who A | must join Union | on C requests help | within 30 days\n2020-12-15  C requests help"),
        No("a softened deadline", Ban + "two/c1 | who A | must join Union | on C requests help | within 30 days \"where possible\"\n" + Asked),
        No("an undefined deadline", Ban + "two/c1 | who A | must join Union | on C requests help | within undefined \"a short time\"\n" + Asked),
        No("one of two deadlines is soft", Ban + "two/c1 | who A | must join Union | on C requests help | within 30 days | within \"soon\"\n" + Asked),
        No("it was done in time", "one/c1 | who A | must stay outside Union | from 2024-12-20 to 2025-12-31\ntwo/c1 | who A | must join Union | on C requests help | within 30 days\n" + Asked + "2024-12-16  A joins Union"),
        No("by a day after the ban", "one/c1 | who A | must stay outside Union | from 2024-06-01 to 2025-05-31\ntwo/c1 | who A | must join Union | by 2025-06-30"),
        No("by a day that is over, and it could be done before", "one/c1 | who A | must stay outside Union | from 2022-06-01\ntwo/c1 | who A | must join Union | by 2022-12-31"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
