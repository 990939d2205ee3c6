namespace Fetial.Tests.Checks;

/// <summary>F301 under statuses between several pairs, and under conditions that change on days without an event.</summary>
internal static class StatusCases
{
    private const string Code = "F301";
    private const string While = "one/c1 | who A | must supply grain to B | while hostilities between D and any state | to 2024-12-31\none/c2 | who A | must not supply grain to B\n";

    public static IEnumerable<Case> All =>
    [
        Yes("one of two wars has ended", While + "2022-01-01  D attacks B\n2022-02-01  D attacks C\n2022-03-01  D ceases fire with C"),
        Yes("two attack together", "one/c1 | who A | must supply grain to B | while hostilities between C and B | to 2024-12-31\none/c2 | who A | must not supply grain to B\n2022-01-01  C, D attack B"),
        Yes("a place is leased", "status lease of PLACE to ACTOR\nverb let\\n  says let PLACE to ACTOR\\n  starts lease of PLACE to ACTOR\none/c1 | who A | must supply grain to B | while lease of Port to B | to 2024-12-31\none/c2 | who A | must not supply grain to B\n2022-01-01  A lets Port to B"),
        Yes("another text ends, and no event says so", "instrument third\\n  force treaty\\n  by A, B\\n  in force from 2021-03-01 to 2021-05-31\none/c1 | who A | must supply grain to B | unless third is in force | from 2021-04-01 to 2024-12-31\none/c2 | who A | must not supply grain to B"),

        No("the only war has ended", "one/c1 | who A | must supply grain to B | while hostilities between D and any state | from 2022-06-01 to 2024-12-31\none/c2 | who A | must not supply grain to B\n2022-01-01  D attacks B\n2022-03-01  D ceases fire with B"),
        No("both wars have ended", "one/c1 | who A | must supply grain to B | while hostilities between D and any state | from 2022-06-01 to 2024-12-31\none/c2 | who A | must not supply grain to B\n2022-01-01  D attacks B, C\n2022-03-01  D ceases fire with B, C"),
        No("another place is leased", "status lease of PLACE to ACTOR\nverb let\\n  says let PLACE to ACTOR\\n  starts lease of PLACE to ACTOR\none/c1 | who A | must supply grain to B | while lease of Port to B | to 2024-12-31\none/c2 | who A | must not supply grain to B\n2022-01-01  A lets Bay to B"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
