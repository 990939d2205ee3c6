namespace Fetial.Tests.Checks;

/// <summary>F302: a prohibition inside what its bearer promised; and prohibitions beside it, or over all of it.</summary>
internal static class NarrowedCases
{
    private const string Code = "F302";

    public static IEnumerable<Case> All =>
    [
        Yes("a narrower thing", "one/c1 | who A | must supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        Yes("a narrower verb", "one/c1 | who A | must fund C\ntwo/c1 | who A | must not lend to C"),
        Yes("a place inside", "one/c1 | who A | must station troops in A\ntwo/c1 | who A | must not station troops in Port"),
        Yes("a kind of assistance", "one/c1 | who A | will assist C\ntwo/c1 | who A | must not supply lethal arms to C"),
        Yes("a bearer of both lists", "one/c1 | who A, B | must supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        Yes("inside one text", "paper/c1 | who A | must supply goods to C\npaper/c2 | who A | must not supply grain to C"),
        Yes("an intention", "paper/c1 | who A | intends to supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        Yes("under one condition", "one/c1 | who A | must supply goods to C | when B requests help\ntwo/c1 | who A | must not supply grain to C | when B requests help"),
        Yes("a mirrored telling", "one/c1 | who A | must receive goods from C\ntwo/c1 | who A | must not receive grain from C"),
        Yes("a kind of thing, whoever gets it", "one/c1 | who A | must supply goods to C\ntwo/c1 | who A | must not supply grain to any state"),

        No("all of it is a contradiction", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("more than it is a contradiction", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply goods to C"),
        No("both in one pair of clauses", "one/c1 | who A | must supply grain to C | must supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        No("a part that is promised both ways elsewhere", "one/c1 | who A | must supply goods to C\ntwo/c1 | who A | must not supply grain to C\npaper/c1 | who A | must supply grain to C"),
        No("a sibling thing", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply lethal arms to C"),
        No("another bearer", "one/c1 | who A | must supply goods to C\none/c2 | who B | must not supply grain to C"),
        No("another receiver", "one/c1 | who A | must supply goods to C\ntwo/c1 | who A | must not supply grain to D"),
        No("windows apart", "one/c1 | who A | must supply goods to C | to 2021-12-31\ntwo/c1 | who A | must not supply grain to C | from 2022-01-01"),
        No("a permission is no promise", "one/c1 | who A | may supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        No("a place beside", "one/c1 | who A | must station troops in Port\ntwo/c1 | who A | must not station troops in Bay"),
        No("while fighting, while at peace", "one/c1 | who A | must supply goods to C | while hostilities between B and D\ntwo/c1 | who A | must not supply grain to C | while peace between B and D"),
        No("subject to", "one/c1 | who A | must supply goods to C | subject to two\ntwo/c1 | who A | must not supply grain to C"),
        No("the later treaty of the same parties", "one/c1 | who A | must supply goods to C\nlater/c1 | who A | must not supply grain to C"),
        No("a wish is not the bearer's act", "one/c1 | who A | must support that D supplies goods to C\ntwo/c1 | who A | must not supply grain to C"),
        No("two prohibitions", "one/c1 | who A | must not supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
