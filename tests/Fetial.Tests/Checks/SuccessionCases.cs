namespace Fetial.Tests.Checks;

/// <summary>F301 between successive treaties, pair by pair of those whom both bind (VCLT 30).</summary>
internal static class SuccessionCases
{
    private const string Code = "F301";
    private const string Wide = "instrument wide\\n  force treaty\\n  by A, B, C\\n  signed 2021-06-01\\n  in force from 2021-07-01\\n  source [annals]\n";
    private const string Narrow = "instrument narrow\\n  force treaty\\n  by A, B\\n  signed 2021-06-01\\n  in force from 2021-07-01\\n  source [annals]\n";
    private const string Early = "instrument early\\n  force treaty\\n  by A, B, C\\n  signed 2019-06-01\\n  in force from 2019-07-01\\n  source [annals]\n";

    public static IEnumerable<Case> All =>
    [
        Yes("a third party keeps the earlier one", Early + Narrow + "early/c1 | who A | must supply grain to D\nnarrow/c1 | who A | must not supply grain to D"),
        Yes("owed to one whom the later does not bind", Wide + "one/c1 | who A | must supply grain to D | owed to D\nwide/c1 | who A | must not supply grain to D"),
        Yes("the other party has left the later one", Wide + "2021-08-01  B withdraws from wide\none/c1 | who A | must supply grain to D\nwide/c1 | who A | must not supply grain to D"),
        Yes("two treaties of one day", Narrow + "instrument twin\\n  force treaty\\n  by A, B\\n  signed 2021-06-01\\n  in force from 2021-07-01\\n  source [annals]\nnarrow/c1 | who A | must supply grain to D\ntwin/c1 | who A | must not supply grain to D"),
        Yes("a charter of others", "instrument charter\\n  force treaty\\n  by A, C\\n  in force from 2000-01-01\\n  prevails over all\ncharter/c1 | who A | must supply grain to D\none/c1 | who A | must not supply grain to D"),

        No("the later one binds all to whom it is owed", Wide + "one/c1 | who A | must supply grain to D\nwide/c1 | who A | must not supply grain to D"),
        No("whichever of the two forbids", Wide + "one/c1 | who A | must not supply grain to D\nwide/c1 | who A | must supply grain to D"),
        No("owed to one whom both bind", Early + Narrow + "early/c1 | who A | must supply grain to D | owed to B\nnarrow/c1 | who A | must not supply grain to D"),
        No("a charter of all concerned", "instrument charter\\n  force treaty\\n  by A, B\\n  in force from 2000-01-01\\n  prevails over all\ncharter/c1 | who A | must supply grain to D\none/c1 | who A | must not supply grain to D"),
        No("the third party joined the later one", Early + Narrow + "2021-08-01  C joins narrow\nearly/c1 | who A | must supply grain to D | from 2021-09-01\nnarrow/c1 | who A | must not supply grain to D"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
