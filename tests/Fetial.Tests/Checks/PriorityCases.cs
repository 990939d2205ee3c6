namespace Fetial.Tests.Checks;

/// <summary>F451: orders of priority that run in a circle.</summary>
internal static class PriorityCases
{
    private const string Code = "F451";
    private const string One = "one/c1 | who A | must supply grain to C";
    private const string Two = "two/c1 | who A | must supply goods to C";
    private const string Later = "later/c1 | who A | must fund C";

    public static IEnumerable<Case> All =>
    [
        Yes("each subject to the other", One + " | subject to two/c1\n" + Two + " | subject to one/c1"),
        Yes("each notwithstanding the other", One + " | notwithstanding two/c1\n" + Two + " | notwithstanding one/c1"),
        Yes("three", One + " | subject to two/c1\n" + Two + " | subject to later/c1\n" + Later + " | subject to one/c1"),
        Yes("a clause to a text, whose clause yields back", One + " | subject to two\n" + Two + " | subject to one/c1"),
        Yes("a text to a clause", "instrument third\\n  force treaty\\n  by A, D\\n  in force from 2022-01-01\\n  subject to one/c1\\n  source [annals]\n" + One + " | subject to third/c1\nthird/c1 | who A | must fund D"),
        Yes("two words the same way round", One + " | subject to two/c1 | notwithstanding two\n" + Two),
        Yes("two texts that prevail over all", "instrument north\\n  force treaty\\n  by A, D\\n  in force from 2022-01-01\\n  prevails over all\\n  source [annals]\ninstrument south\\n  force treaty\\n  by A, C\\n  in force from 2022-01-01\\n  prevails over all\\n  source [annals]"),
        Yes("each replaces the other", "instrument north\\n  force treaty\\n  by A, D\\n  in force from 2022-01-01\\n  replaces south\\n  source [annals]\ninstrument south\\n  force treaty\\n  by A, C\\n  in force from 2022-01-01\\n  replaces north\\n  source [annals]"),
        Yes("subject to the replaced", "instrument north\\n  force treaty\\n  by A, D\\n  in force from 2022-01-01\\n  replaces south\\n  subject to south\\n  source [annals]\ninstrument south\\n  force treaty\\n  by A, C\\n  in force from 2021-01-01\\n  source [annals]"),
        Yes("siblings", One + " | subject to one/c2\none/c2 | who A | must fund C | subject to one/c1"),

        No("one way", One + " | subject to two/c1\n" + Two),
        No("a chain", One + " | subject to two/c1\n" + Two + " | subject to later/c1\n" + Later),
        No("both sides say the same", One + " | subject to two/c1\n" + Two + " | notwithstanding one/c1"),
        No("both yield to a third", One + " | subject to later\n" + Two + " | subject to later\n" + Later),
        No("another clause of the same text yields back", One + " | subject to two/c1\n" + Two + "\ntwo/c2 | who A | must fund C | subject to one/c1"),
        No("to the rest of its own text", One + " | subject to one\none/c2 | who A | must fund C | subject to one"),
        No("to a text that prevails over all", "instrument north\\n  force treaty\\n  by A, D\\n  in force from 2022-01-01\\n  prevails over all\\n  source [annals]\n" + One + " | subject to north"),
        No("one replaces the other and prevails", "instrument north\\n  force treaty\\n  by A, D\\n  in force from 2022-01-01\\n  replaces south\\n  prevails over south\\n  source [annals]\ninstrument south\\n  force treaty\\n  by A, C\\n  in force from 2021-01-01\\n  source [annals]"),
        No("one of them has ended", One + " | subject to two/c1\n" + Two + " | subject to one/c1\n2021-06-01  A, C terminate two  [annals]"),
        No("waits for each other", One + " | when two/c1 is kept\n" + Two + " | when one/c1 is kept"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
