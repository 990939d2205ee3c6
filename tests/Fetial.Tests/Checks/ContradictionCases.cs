namespace Fetial.Tests.Checks;

/// <summary>F301: one bearer promises a result and rules it out; and pairs that look alike and can both be kept.</summary>
internal static class ContradictionCases
{
    private const string Code = "F301";

    public static IEnumerable<Case> All =>
    [
        Yes("act and prohibition", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        Yes("a narrower thing", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply goods to C"),
        Yes("a narrower verb", "one/c1 | who A | must lend to C\ntwo/c1 | who A | must not fund C"),
        Yes("alone and to another", "one/c1 | who A | must lease Port to B alone\ntwo/c1 | who A | must lease Port to C"),
        Yes("support and oppose", "one/c1 | who A | must support that C joins Union\ntwo/c1 | who A | must oppose that C joins Union"),
        Yes("a mirrored telling", "one/c1 | who A | must cooperate with C\ntwo/c1 | who A | must oppose that C cooperates with A"),
        Yes("once, wholly inside", "one/c1 | who A | must stay outside Union\ntwo/c1 | who A | must join Union"),
        Yes("neutrality and an alliance", "alliance Shield\none/c1 | who A | must stay neutral\ntwo/c1 | who A | must join Shield"),
        Yes("lists that share a bearer", "one/c1 | who A, B | must supply grain to C\ntwo/c1 | who every party | must not supply grain to C"),
        Yes("weaker words", "paper/c1 | who A | intends to supply grain to C\ntwo/c1 | who A | will not supply grain to C"),
        Yes("a part of the place", "one/c1 | who A | must station troops in Port | where Port\ntwo/c1 | who A | must not station troops in A | where A"),
        Yes("the same condition", "one/c1 | who A | must supply grain to C | when B requests help\ntwo/c1 | who A | must not supply grain to C | when B requests help"),
        Yes("the last day is shared", "one/c1 | who A | must supply grain to C | to 2022-01-01\ntwo/c1 | who A | must not supply grain to C | from 2022-01-01"),
        Yes("two treaties of different parties", "two/c1 | who A | must supply grain to D\nlater/c1 | who A | must not supply grain to D"),
        Yes("political texts", "paper/c1 | who A | must supply grain to C\npaper/c2 | who A | must not supply grain to C"),

        No("a part of the ground only", "one/c1 | who A | must station troops in A\ntwo/c1 | who A | must not station troops in Port"),
        No("once, and it can wait", "one/c1 | who A | must stay outside Union | to 2025-12-31\ntwo/c1 | who A | must join Union"),
        No("once, and it can come before", "one/c1 | who A | must stay outside Union | from 2026-01-01\ntwo/c1 | who A | must join Union"),
        No("once, and it was done before", "one/c1 | who A | must stay outside Union | from 2022-01-01\ntwo/c1 | who A | must join Union\n2021-06-01  A joins Union"),
        No("windows apart", "one/c1 | who A | must supply grain to C | from 2020-03-01 to 2020-12-31\ntwo/c1 | who A | must not supply grain to C | from 2022-01-01"),
        No("windows that touch", "one/c1 | who A | must supply grain to C | to 2021-12-31\ntwo/c1 | who A | must not supply grain to C | from 2022-01-01"),
        No("the text has ended", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-12-31  A withdraws from one"),
        No("different places", "one/c1 | who A | must supply grain to C | where Port\ntwo/c1 | who A | must not supply grain to C | where Bay"),
        No("places of the texts apart", "instrument north\\n  force treaty\\n  by A, C\\n  in force from 2020-02-01\\n  where Port\ninstrument south\\n  force treaty\\n  by A, D\\n  in force from 2020-02-01\\n  where Bay\nnorth/c1 | who A | must supply grain to C\nsouth/c1 | who A | must not supply grain to C"),
        No("different doers", "one/c1 | who A | must supply grain to C\none/c2 | who B | must not supply grain to C"),
        No("different objects", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to D"),
        No("sibling things", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply lethal arms to C"),
        No("the wider duty can be kept otherwise", "one/c1 | who A | must supply goods to C\ntwo/c1 | who A | must not supply grain to C"),
        No("the exception is the other's case", "one/c1 | who A | must supply grain to C | unless B attacks C\ntwo/c1 | who A | must not supply grain to C | when B attacks C"),
        No("one while, the other while not", "one/c1 | who A | must supply grain to C | while hostilities between B and D\ntwo/c1 | who A | must not supply grain to C | while not hostilities between D and B"),
        No("ceasefire and hostilities", "one/c1 | who A | must supply grain to C | while hostilities between B and D\ntwo/c1 | who A | must not supply grain to C | while ceasefire between B and D"),
        No("the exception has come for good", "one/c1 | who A | must supply grain to C | unless B attacks D\ntwo/c1 | who A | must not supply grain to C\n2020-01-15  B attacks D"),
        No("permission is no duty", "one/c1 | who A | may supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("power is no duty", "one/c1 | who A | has power to supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("subject to", "one/c1 | who A | must supply grain to C | subject to two\ntwo/c1 | who A | must not supply grain to C"),
        No("notwithstanding", "one/c1 | who A | must supply grain to C | notwithstanding two/c1\ntwo/c1 | who A | must not supply grain to C"),
        No("prevails over all", "instrument charter\\n  force treaty\\n  by A, B, C, D\\n  in force from 2000-01-01\\n  prevails over all\ncharter/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("prevails over the text", "instrument charter\\n  force treaty\\n  by A, D\\n  in force from 2000-01-01\\n  prevails over two\ncharter/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("the later treaty of the same parties", "one/c1 | who A | must supply grain to C\nlater/c1 | who A | must not supply grain to C"),
        No("one of two suffices", "one/c1 | who any 1 of A, B | must supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        No("less than the forbidden amount", "one/c1 | who A | must station 100 soldiers in Port\ntwo/c1 | who A | must not station at least 500 soldiers in Port"),
        No("a member is not the body", "one/c1 | who A | must sanction D\ntwo/c1 | who A | must not oppose that League sanctions D"),
        No("two duties that can both be kept", "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must supply grain to D"),
        No("two prohibitions", "one/c1 | who A | must not supply grain to C\ntwo/c1 | who A | must not supply goods to C"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
