namespace Fetial.Tests.Checks;

/// <summary>F344: promises that wait for each other; and chains in which somebody may go first.</summary>
internal static class CircularCases
{
    private const string Code = "F344";
    private const string First = "one/c1 | who A | must supply grain to B | when B supplies boats to A\n";
    private const string Second = "one/c2 | who B | must supply boats to A | when A supplies grain to B";

    public static IEnumerable<Case> All =>
    [
        Yes("two deliveries", First + Second),
        Yes("each when the other is kept", "one/c1 | who A | must fund B | when one/c2 is kept\none/c2 | who B | must train forces of A | when one/c1 is kept"),
        Yes("a status between", "one/c1 | who A | must withdraw troops from Strait | when ceasefire between A and B\none/c2 | who B | must cease fire with A | when A withdraws troops from Strait"),
        Yes("three texts", "one/c1 | who A | must supply grain to B | when B trains A\nlater/c1 | who B | must train A | when C lends to A\ntwo/c1 | who C | must lend to A | when A supplies grain to B"),
        Yes("a prohibition until the other has acted", "one/c1 | who B | must hand over Bay to A | when A holds elections in Bay\none/c2 | who A | must not hold elections in Bay | until B hands over Bay to A"),
        Yes("an approval after the act", "one/c1 | who A | must lend to B | needs approval by B\nlater/c1 | who B | must approve one | when A lends to B"),
        Yes("support after the act", "one/c1 | who A | must lend to B | needs consent of B\nlater/c1 | who B | must support that A lends to B | when A lends to B"),
        Yes("two texts that wait for each other", "instrument north\\n  force treaty\\n  by A, C\\n  signed 2020-01-01\\n  in force when south is in force\ninstrument south\\n  force treaty\\n  by A, D\\n  signed 2020-01-01\\n  in force when north is in force"),
        Yes("both of two ways", "one/c1 | who A | must supply grain to B | when B supplies boats to A or B trains A\n" + Second + "\none/c3 | who B | must train A | when A supplies grain to B"),
        Yes("an end of fighting", "2020-06-01  B attacks A\none/c1 | who A | must lift sanctions on B | when not hostilities between A and B\none/c2 | who B | must cease fire with A | when A lifts sanctions on B\none/c3 | who B | must make peace with A | when A lifts sanctions on B"),
        Yes("a draft closes the circle", "instrument draft\\n  force treaty\\n  by A, B\\n  proposed 2022-01-01\n" + First + "draft/c2 | who B | must supply boats to A | when A supplies grain to B"),

        No("one goes first", First + "one/c2 | who B | must supply boats to A"),
        No("somebody else may do it", "one/c1 | who A | must supply grain to B | when any state supplies boats to A\n" + Second),
        No("another way", "one/c1 | who A | must supply grain to B | when B supplies boats to A or C supplies boats to A\n" + Second),
        No("it has happened", First + Second + "\n2020-05-01  B supplies boats to A"),
        No("a permission binds nobody to wait", First + "one/c2 | who B | may supply boats to A | when A supplies grain to B"),
        No("one way of it is promised", "one/c1 | who A | must supply food to B | when B supplies military equipment to A\none/c2 | who B | must supply boats to A | when A supplies food to B"),
        No("promised twice, once without a condition", First + Second + "\nlater/c1 | who B | must supply boats to A"),
        No("the other text has ended", First + "later/c2 | who B | must supply boats to A | when A supplies grain to B\n2023-01-01  B terminates later"),
        No("another receiver", First + "two/c2 | who C | must supply boats to A | when A supplies grain to C"),
        No("a chain", First + "one/c2 | who B | must supply boats to A | when C requests help"),
        No("exceptions are not waited for", "one/c1 | who A | must supply grain to B | unless B supplies boats to A\none/c2 | who B | must supply boats to A | unless A supplies grain to B"),
        No("a consent that no clause governs", "one/c1 | who A | must lend to B | needs consent of B\nlater/c1 | who B | must train A | when A lends to B"),
        No("a prohibition with another release", "one/c1 | who B | must hand over Bay to A | when A holds elections in Bay\none/c2 | who A | must not hold elections in Bay | until B hands over Bay to A or C requests help"),
        No("a prohibition without a release", "one/c1 | who B | must hand over Bay to A | when A holds elections in Bay\none/c2 | who A | must not hold elections in Port"),
        No("each for the breach of the other", "one/c1 | who A | must fund B | when one/c2 is missed\none/c2 | who B | must train A | when one/c1 is missed"),
        No("an open term", "one/c1 | who A | must supply grain to B | when undefined \"boats have come\"\n" + Second),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
