namespace Fetial.Tests.Checks;

/// <summary>F401 and F402: recorded events against what clauses rule out.</summary>
internal static class BreachCases
{
    private const string Code = "F401";
    private const string Signed = "F402";
    private const string Ban = "one/c1 | who A | must not supply grain to C\n";
    private const string Done = "2021-01-01  A supplies grain to C  [annals]";
    private const string Third = "instrument third\\n  force treaty\\n  by A, D\\n  signed 2022-01-01\\n  source [annals]\n";
    private const string ThirdBan = Third + "third/c1 | who A | must not supply grain to C\n";

    public static IEnumerable<Case> All =>
    [
        Yes("the act itself", Ban + Done),
        Yes("told from the other side", Ban + "2021-01-01  C receives grain from A  [annals]"),
        Yes("a narrower thing", "one/c1 | who A | must not supply goods to C\n" + Done),
        Yes("a narrower act", "one/c1 | who A | must not use force against C\n2021-01-01  A attacks C  [annals]"),
        Yes("what the promised act excludes", "one/c1 | who A | will respect borders of C\n2021-01-01  A attacks C  [annals]"),
        Yes("leased to another", "one/c1 | who A | must lease Port to B alone\n2021-01-01  A leases Port to C  [annals]"),
        Yes("two events of one promise", Ban + Done + "\n2022-01-01  A supplies grain to C  [annals]"),
        Yes("an organ of the bearer", "body Army  part of A\none/c1 | who A | must not attack C\n2021-01-01  Army attacks C  [annals]"),
        Yes("a body that needs the bearer", "one/c1 | who A | must not sanction D\n2021-01-01  League sanctions D  [annals]"),
        Yes("a political text", "paper/c1 | who D | must not attack C\n2021-01-01  D attacks C  [annals]"),
        Yes("a denied event", Ban + Done + "\nnot 2021-01-01  A supplies grain to C  according to gazette"),
        Yes("the condition had come about", "one/c1 | who A | must not supply grain to C | when B requests help\n2020-06-01  B requests help  [annals]\n" + Done),
        Yes("hostilities that the act itself begins are no exception to it", "one/c1 | who A | must not attack C | unless hostilities between A and C\n2021-01-01  A attacks C  [annals]"),
        Yes("in the place", "one/c1 | who A | must not attack B | where A\n2021-01-01  A attacks B  where Port  [annals]"),
        Yes("on the land of the other", "one/c1 | who A | must not attack B | where B\n2021-01-01  A attacks B  [annals]"),
        Yes("prevailing clause about another thing", "one/c1 | who A | must not supply grain to C | subject to two\ntwo/c1 | who A | may fund C\n" + Done),
        Yes("each other", "one/c1 | who every party | must not attack each other\n2021-01-01  A attacks B  [annals]"),

        No("not yet in force", Ban + "2020-01-15  A supplies grain to C  [annals]"),
        No("in force only for a part of the days", Ban + "between 2020-01-15 and 2020-02-15  A supplies grain to C  [annals]"),
        No("left before", Ban + "2020-12-31  A withdraws from one  [annals]\n" + Done),
        No("suspended", Ban + "2020-12-31  A suspends one  [annals]\n" + Done),
        No("after the last day of the clause", "one/c1 | who A | must not supply grain to C | to 2020-12-31\n" + Done),
        No("another doer", Ban + "2021-01-01  B supplies grain to C  [annals]"),
        No("another receiver", Ban + "2021-01-01  A supplies grain to D  [annals]"),
        No("a wider thing", Ban + "2021-01-01  A supplies goods to C  [annals]"),
        No("only denied", Ban + "not 2021-01-01  A supplies grain to C  [annals]"),
        No("condition not met", "one/c1 | who A | must not supply grain to C | when B requests help\n" + Done),
        No("condition met too late", "one/c1 | who A | must not supply grain to C | when B requests help\n2021-06-01  B requests help  [annals]\n" + Done),
        No("the exception had come", "one/c1 | who A | must not supply grain to C | unless B attacks C\n2020-06-01  B attacks C  [annals]\n" + Done),
        No("an exception that is left open", "one/c1 | who A | must not supply grain to C | unless undefined \"need\"\n" + Done),
        No("a prevailing clause allows it", "one/c1 | who A | must not supply grain to C | subject to two\ntwo/c1 | who A | may supply grain to C\n" + Done.Replace("2021-01-01", "2021-06-01")),
        No("a clause that applies notwithstanding demands it", Ban + "two/c1 | who A | must supply grain to C | notwithstanding one\n" + Done.Replace("2021-01-01", "2021-06-01")),
        No("another place", "one/c1 | who A | must not attack B | where Port\n2021-01-01  A attacks B  where Bay  [annals]"),
        No("no place told", "one/c1 | who A | must not attack B | where Port\n2021-01-01  A attacks B  [annals]"),
        No("no duty", "one/c1 | who A | may supply grain to C\n" + Done),
        No("done as promised", "one/c1 | who A | must supply grain to C\n" + Done),
        No("what others did is not its conduct", "one/c1 | who A | must oppose that C joins Union\n2021-01-01  C joins Union  [annals]"),
        No("a body that decides without it", "one/c1 | who A | must not sanction D\n2021-01-01  Club sanctions D  [annals]"),
        No("less than the forbidden amount", "one/c1 | who A | must not station at least 500 soldiers in Port\n2021-01-01  A stations 100 soldiers in Port  [annals]"),
        No("how much is not recorded", "one/c1 | who A | must not station at least 500 soldiers in Port\n2021-01-01  A stations soldiers in Port  [annals]"),
        No("after the day", Ban + "2025-01-01  A supplies grain to C  [annals]"),
        No("each other leaves the bearer out", "one/c1 | who every party | must not attack each other\n2021-01-01  A attacks C  [annals]"),
        No("signed only", ThirdBan + "2023-01-01  A supplies grain to C  [annals]"),

        new("signed, not in force", Signed, true, ThirdBan + "2023-01-01  A supplies grain to C  [annals]"),
        new("signed, another telling", Signed, true, ThirdBan + "2023-01-01  C receives grain from A  [annals]"),
        new("signed, an excluded act", Signed, true, Third + "third/c1 | who A | will respect borders of C\n2023-01-01  A attacks C  [annals]"),
        new("before the signature", Signed, false, ThirdBan + Done),
        new("in force", Signed, false, Ban + Done),
        new("only proposed", Signed, false, ThirdBan.Replace("signed 2022", "proposed 2022") + "2023-01-01  A supplies grain to C  [annals]"),
        new("another signatory", Signed, false, ThirdBan + "2023-01-01  D supplies grain to C  [annals]"),
        new("a political text is in effect when signed", Signed, false, ThirdBan.Replace("force treaty", "force political") + "2023-01-01  A supplies grain to C  [annals]"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
