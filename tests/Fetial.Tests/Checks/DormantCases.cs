namespace Fetial.Tests.Checks;

/// <summary>F351: clauses that nothing can make bite any more; and clauses that wait, have run out or have ended.</summary>
internal static class DormantCases
{
    private const string Code = "F351";
    private const string Draft = "instrument draft\\n  force treaty\\n  by A, D\\n  proposed 2022-01-01\\n  source [annals]\n";
    private const string North = "instrument north\\n  force treaty\\n  by A, C\\n  in force from 2020-02-01\\n  where Port\n";

    public static IEnumerable<Case> All =>
    [
        Yes("days before the text", "one/c1 | who A | must supply grain to C | from 2018-01-01 to 2019-12-31"),
        Yes("days after the text", "instrument brief\\n  force treaty\\n  by A, C\\n  in force from 2024-01-01 to 2025-12-31\nbrief/c1 | who A | must supply grain to C | from 2026-01-01"),
        Yes("days over before a draft is adopted", Draft + "draft/c1 | who A | must supply grain to D | to 2023-12-31"),
        Yes("an exception that holds for good", "one/c1 | who A | must supply grain to C | unless B attacks D\n2020-01-15  B attacks D"),
        Yes("two statuses that exclude each other", "one/c1 | who A | must supply grain to C | when hostilities between B and D | while peace between B and D"),
        Yes("what must not have happened has", "one/c1 | who A | must supply grain to C | when not B leases Port to D\n2021-06-01  B leases Port to D"),
        Yes("a text that has ended", "two/c1 | who A | must supply grain to C | while one is in force\n2022-01-01  A terminates one"),
        Yes("several clauses for one reason", "two/c1 | who A | must supply grain to C | while one is in force\ntwo/c2 | who C | must train A | while one is in force\n2022-01-01  A terminates one"),
        Yes("a place outside its text", North + "north/c1 | who A | must supply grain to C | where Bay"),
        Yes("a place that leaves itself out", "one/c1 | who A | must supply grain to C | where Port except Port"),

        No("a text that ended", "one/c1 | who A | must supply grain to C | unless B attacks D\n2020-03-15  B attacks D\n2021-01-01  A terminates one"),
        No("days that have run out", "one/c1 | who A | must supply grain to C | to 2021-12-31"),
        No("days that are to come", "one/c1 | who A | must supply grain to C | from 2030-01-01"),
        No("an exception that may come", "one/c1 | who A | must supply grain to C | unless B attacks D"),
        No("an exception that can pass", "one/c1 | who A | must supply grain to C | unless hostilities between B and D\n2020-03-15  B attacks D"),
        No("its own end has come", "one/c1 | who A | must supply grain to C | until B attacks D\n2021-03-15  B attacks D"),
        No("a trigger that may come", "one/c1 | who A | must supply grain to C | when B requests help"),
        No("one exception and another way", "one/c1 | who A | must supply grain to C | when not B leases Port to D or C requests help\n2021-06-01  B leases Port to D"),
        No("a place of its own", North + "north/c1 | who A | must supply grain to C | where anew Bay"),
        No("a place left open", North + "north/c1 | who A | must supply grain to C | where undefined \"the front\""),
        No("a part left out", "one/c1 | who A | must supply grain to C | where A except Port"),
        No("a day in a draft that can be met", Draft + "draft/c1 | who A | must supply grain to D | to 2030-12-31"),
        No("a text that is still in force", "two/c1 | who A | must supply grain to C | while one is in force"),
        No("an open term", "one/c1 | who A | must supply grain to C | when undefined \"times allow\""),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
