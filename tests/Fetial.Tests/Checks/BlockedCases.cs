namespace Fetial.Tests.Checks;

/// <summary>F304: what one clause waits for and another rules out; and conditions that can still come about, or are not waited for.</summary>
internal static class BlockedCases
{
    private const string Code = "F304";
    private const string Barred = "two/c1 | who A | must not supply grain to C";

    public static IEnumerable<Case> All =>
    [
        Yes("a forbidden trigger", "one/c1 | who B | must fund A | when A supplies grain to C\n" + Barred),
        Yes("a wider prohibition", "one/c1 | who B | must fund A | when A supplies grain to C\ntwo/c1 | who A | must not supply goods to C"),
        Yes("an end that cannot come", "one/c1 | who B | must fund A | until A joins Union\ntwo/c1 | who A | must stay outside Union"),
        Yes("an excluded event", "alliance Shield\none/c1 | who B | must fund A | when A joins Shield\ntwo/c1 | who A | must stay neutral"),
        Yes("a status that nobody may begin", "one/c1 | who B | must fund A | when ceasefire between A and C\ntwo/c1 | who A | must not cease fire with C"),
        Yes("approval that must not be given", "one/c1 | who A | must lend to D | needs approval by B\nlater/c1 | who B | must not approve one"),
        Yes("money that must not be voted", "body Assembly  part of B\none/c1 | who B | must fund D | needs money voted by Assembly\nlater/c1 | who B | must not vote money for D"),
        Yes("each of two ways barred", "one/c1 | who B | must fund A | when A supplies grain to C or A lends to C\n" + Barred + "\ntwo/c2 | who A | must not lend to C"),
        Yes("a reward of what another creditor forbids", "paper/c1 | who D | will fund A | when A sanctions C\n" + "two/c1 | who A | must not sanction C"),

        No("a hostile act", "one/c1 | who B | must defend A | when C attacks A\ntwo/c1 | who C | must not attack A"),
        No("a breach that is answered", "one/c1 | who B | must assist A | when C supplies lethal arms to D\ntwo/c1 | who C | must not supply lethal arms to D"),
        No("a breach that is sanctioned", "one/c1 | who B | must sanction A | when A supplies grain to C\nlater/c1 | who A | must not supply grain to C"),
        No("one way of two is left", "one/c1 | who B | must fund A | when A supplies grain to C or A supplies grain to D\n" + Barred),
        No("a narrower prohibition", "one/c1 | who B | must fund A | when A supplies goods to C\n" + Barred),
        No("it has happened", "one/c1 | who B | must fund A | when A supplies grain to C\n" + Barred + "\n2020-12-01  A supplies grain to C"),
        No("it can come after the prohibition", "one/c1 | who B | must fund A | when A supplies grain to C\n" + Barred + " | to 2026-12-31"),
        No("it can come before the prohibition", "one/c1 | who B | must fund A | when A supplies grain to C\n" + Barred + " | from 2026-01-01"),
        No("anybody else may do it", "one/c1 | who B | must fund A | when any state supplies grain to C\n" + Barred),
        No("what must not have happened", "one/c1 | who B | must fund A | when not A supplies grain to C\n" + Barred),
        No("an exception is not waited for", "one/c1 | who B | must fund A | unless A supplies grain to C\n" + Barred),
        No("another receiver", "one/c1 | who B | must fund A | when A supplies grain to D\n" + Barred),
        No("situations apart", "one/c1 | who B | must fund A | when A supplies grain to C | while hostilities between B and D\n" + Barred + " | while peace between B and D"),
        No("approval of another text", "one/c1 | who A | must lend to D | needs approval by B\nlater/c1 | who B | must not approve two"),
        No("subject to", "one/c1 | who B | must fund A | when A supplies grain to C\n" + Barred + " | subject to one"),
        No("the status has another beginning", "verb halt\\n  says halt fire with ACTOR\\n  starts ceasefire between SUBJECT and ACTOR\none/c1 | who B | must fund A | when ceasefire between A and C\ntwo/c1 | who A | must not cease fire with C"),
        No("money for somebody else", "body Assembly  part of B\none/c1 | who B | must fund D | needs money voted by Assembly\nlater/c1 | who B | must not vote money for C"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
