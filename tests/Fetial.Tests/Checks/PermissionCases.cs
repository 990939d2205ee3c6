namespace Fetial.Tests.Checks;

/// <summary>F303: what a bearer may do and must not do; and pairs that leave the permission its room.</summary>
internal static class PermissionCases
{
    private const string Code = "F303";

    public static IEnumerable<Case> All =>
    [
        Yes("may against must not", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        Yes("a power against a prohibition", "one/c1 | who A | has power to sanction D\ntwo/c1 | who A | will not sanction D"),
        Yes("a narrower permission of another text", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | must not supply goods to C"),
        Yes("what another duty excludes", "one/c1 | who A | must lease Port to B alone\ntwo/c1 | who A | may lease Port to C"),
        Yes("may and may not", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | may not supply grain to C"),
        Yes("the same scope in one text", "paper/c1 | who A | may supply grain to C\npaper/c2 | who A | must not supply grain to C"),
        Yes("one of several bearers", "one/c1 | who A, B | may sanction D\ntwo/c1 | who A | must not sanction D"),
        Yes("a part of the time of another text", "one/c1 | who A | may supply grain to C | from 2022-01-01 to 2022-12-31\ntwo/c1 | who A | must not supply grain to C"),

        No("an exception in one text", "one/c1 | who A | may supply grain to C\none/c2 | who A | must not supply goods to C"),
        No("under a condition in one text", "one/c1 | who A | may supply grain to C | when B requests help\none/c2 | who A | must not supply grain to C"),
        No("up to an amount in one text", "one/c1 | who A | may station at most 200 soldiers in Port\none/c2 | who A | must not station soldiers in Port"),
        No("in one place in one text", "one/c1 | who A | may supply grain to C | where Port\none/c2 | who A | must not supply grain to C"),
        No("a wider permission", "one/c1 | who A | may supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        No("another bearer", "one/c1 | who B | may supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("another receiver", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | must not supply grain to D"),
        No("windows apart", "one/c1 | who A | may supply grain to C | to 2021-12-31\ntwo/c1 | who A | must not supply grain to C | from 2022-01-01"),
        No("places apart", "one/c1 | who A | may supply grain to C | where Port\ntwo/c1 | who A | must not supply grain to C | where Bay"),
        No("an intention not to", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | intends not to supply grain to C"),
        No("the exception is the other's case", "one/c1 | who A | may supply grain to C | when B attacks C\ntwo/c1 | who A | must not supply grain to C | unless B attacks C"),
        No("while fighting, while at peace", "one/c1 | who A | may supply grain to C | while hostilities between B and D\ntwo/c1 | who A | must not supply grain to C | while peace between B and D"),
        No("a member is not the body", "one/c1 | who League | may sanction D\ntwo/c1 | who A | must not sanction D"),
        No("a duty is a contradiction", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("two permissions", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | may supply goods to C"),
        No("notwithstanding", "one/c1 | who A | may supply grain to C | notwithstanding two/c1\ntwo/c1 | who A | must not supply grain to C"),
        No("once, and it can be used before", "one/c1 | who A | may join Union\ntwo/c1 | who A | must stay outside Union | from 2026-01-01"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
