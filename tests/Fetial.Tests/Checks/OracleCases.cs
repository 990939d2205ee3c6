namespace Fetial.Tests.Checks;

/// <summary>Shrunk counterexamples: small portfolios on which the checks and enumeration from the definitions once disagreed.</summary>
internal static class OracleCases
{
    private const string Attack = "2023-01-01  D attacks A\n";

    private const string Pact = "instrument pact\\n  force political\\n  by A, C, D\\n  adopted 2020-06-01\n";

    public static IEnumerable<Case> All =>
    [
        new("a mirror told back", "F311", true, "one/c1 | who A | must supply grain to D\npaper/c1 | who D | must not receive grain from A"),
        new("a mirror of each of several", "F311", true, "paper/c1 | who A, B | must receive grain from D\npaper/c2 | who D | must not supply grain to B"),
        new("any one, and none may", "F311", true, "one/c1 | who any 1 of A, B | must supply grain to D\npaper/c1 | who D | must not receive grain from any state"),
        new("the concerned bearer has left", "F311", false, "instrument pact\\n  force political\\n  by A, C, D\\n  adopted 2020-06-01\nlater/c1 | who League | must sanction C\npact/c1 | who A, D | must not sanction C\n2020-09-01  A withdraws from pact"),

        new("a kind of an act that excludes", "F301", true, "verb shun\\n  says shun ACTOR\\n  excludes SUBJECT supplies grain to ACTOR\nverb snub\\n  says snub ACTOR\\n  kind of shun\none/c1 | who A | must snub C\ntwo/c1 | who A | must supply grain to C"),
        new("notice where there is no exit", "F301", true, "instrument bond\\n  force treaty\\n  by A, D\\n  in force from 2020-02-01\\n  exit none\nbond/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-06-01  A gives notice on bond"),
        new("places outside the text", "F301", false, "instrument north\\n  force treaty\\n  by A, D\\n  in force from 2020-02-01\\n  where Strait\nnorth/c1 | who A | must supply grain to C | where Port\ntwo/c1 | who A | must not supply grain to C"),
        new("several did it together", "F301", false, "one/c1 | who A | must supply grain to C | unless B attacks D\ntwo/c1 | who A | must not supply grain to C\n2020-01-15  B, C attack D"),
        new("what is still to come comes anew", "F301", false, "one/c1 | who A | must supply grain to C | while not any state attacks any state anew\ntwo/c1 | who A | must not supply grain to C | when D attacks C"),

        new("the other side can begin it", "F341", true, Attack + "one/c1 | who B | must supply grain to A | while not hostilities between B and D"),
        new("either side can begin it", "F341", false, Attack + "one/c1 | who B | must supply grain to A | when hostilities between D and B"),
        new("with anybody", "F341", false, Attack + "one/c1 | who B | must supply grain to A | when A ceases fire with any state"),
        new("it has done its part", "F341", false, Attack + "2023-06-01  D requests help\none/c1 | who B | must supply grain to A | when every of B, D requests help"),
        new("its seat in a consensus", "F342", true, "organisation Pact\\n  decides by consensus\\n  member B, D\n" + Attack + "one/c1 | who B | must supply grain to A | needs consent of Pact"),
        new("every one of them, and not one of them", "F351", true, "one/c1 | who A | must supply grain to C | when every of B, D requests help and not B requests help"),
        new("a wider act at a narrower place", "F302", true, "verb build\\n  says build in PLACE\nverb dig\\n  says dig in PLACE\\n  kind of build\none/c1 | who A | must dig in A\ntwo/c1 | who A | must not build in Port"),
        new("too few are left", "F304", true, "one/c1 | who B | must fund A | when every of A, D supplies grain to C\ntwo/c1 | who A | must not supply grain to C"),
        new("enough are left", "F304", false, "one/c1 | who B | must fund A | when any 1 of A, D supply grain to C\ntwo/c1 | who A | must not supply grain to C"),
        new("one of them has done it", "F304", false, "one/c1 | who B | must fund A | when every of A, D supplies grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-12-01  A supplies grain to C"),
        new("one of two has happened", "F304", false, "one/c1 | who B | must fund A | when A supplies grain to C and D supplies grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-12-01  A supplies grain to C"),
        new("who must not do it has left", "F304", false, Pact + "pact/c1 | who A, D | must not supply grain to C\none/c1 | who B | must fund A | when A supplies grain to C\n2020-09-01  A withdraws from pact"),
        new("who must not do it has not left", "F304", true, Pact + "pact/c1 | who A, D | must not supply grain to C\none/c1 | who B | must fund A | when A supplies grain to C\n2020-09-01  D withdraws from pact"),

        new("some of them have done it", "F344", false, "one/c1 | who B | must supply grain to C | when every of A, B supplies grain to C\n2020-06-01  B supplies grain to C"),
        new("none of them has done it", "F344", true, "one/c1 | who B | must supply grain to C | when every of A, B supplies grain to C\n2020-06-01  D supplies grain to C"),
        new("a part of it is promised outright", "F344", false, "one/c1 | who A | must supply goods to B | when A supplies goods to B\nlater/c1 | who A | must supply grain to B"),
        new("who would have waited has left", "F344", false, Pact + "pact/c1 | who A, D | must supply grain to B | when A supplies grain to B\n2020-09-01  A withdraws from pact"),
        new("a way that waits for another circle", "F344", true, "one/c1 | who A | must supply grain to B | when one/c1 is kept\none/c2 | who B | must train A | when B lends to A\none/c3 | who B | must lend to A | when B trains A or one/c1 is kept"),

        new("the barred seller has left", "F301", false, Pact + "pact/c1 | who C, D | must not supply grain to C\ntwo/c1 | who C | must receive grain from D\n2020-09-01  D withdraws from pact"),
        new("the barred seller has not left", "F301", true, Pact + "pact/c1 | who C, D | must not supply grain to C\ntwo/c1 | who C | must receive grain from D\n2020-09-01  A withdraws from pact"),
        new("one of three terminates", "F301", true, Pact + "pact/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-09-01  D terminates pact"),
        new("the bearer terminates", "F301", false, Pact + "pact/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-09-01  A terminates pact"),
        new("two of three terminate", "F301", false, Pact + "pact/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-09-01  C, D terminate pact"),
        new("two of three terminate one after the other", "F301", false, Pact + "pact/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2020-09-01  D terminates pact\n2020-10-01  C terminates pact"),
        new("what is owed to one that left", "F301", false, Pact + "pact/c1 | who A | must defend D\none/c1 | who A | must not defend D | from 2021-01-01\n2020-09-01  D withdraws from pact"),
        new("what is owed to one that stayed", "F301", true, Pact + "pact/c1 | who A | must defend D\none/c1 | who A | must not defend D | from 2021-01-01\n2020-09-01  C withdraws from pact"),
        new("what is owed to two of whom one left", "F301", true, Pact + "pact/c1 | who A | must defend C\npact/c2 | who A | must consult with C\none/c1 | who A | must not defend C\n2020-09-01  D terminates pact"),
        new("a promise against another", "F343", false, Attack + "paper/c1 | who B, D | must defend A | when C attacks A"),
    ];
}
