namespace Fetial.Tests.Checks;

/// <summary>F411 and F412: duties of those who never agreed.</summary>
internal static class NonPartyCases
{
    private const string Treaty = "F411";
    private const string Other = "F412";
    private const string Draft = "instrument draft\\n  force treaty\\n  by A, B\\n  proposed 2022-01-01\\n  source [annals]\n";
    private const string Pact = "instrument pact\\n  force treaty\\n  by League, D\\n  signed 2022-01-01\\n  in force from 2022-02-01\\n  source [annals]\n";

    public static IEnumerable<Case> All =>
    [
        new("a third state", Treaty, true, "one/c1 | who D | must supply grain to A"),
        new("a prohibition", Treaty, true, "one/c1 | who D | must not attack A"),
        new("a party and a stranger", Treaty, true, "one/c1 | who A, D | must supply grain to C"),
        new("two clauses of one text", Treaty, true, "one/c1 | who D | must supply grain to A\none/c2 | who C | must supply grain to A"),
        new("a body of which a member is not party", Treaty, true, "two/c1 | who League | must sanction D"),
        new("members that are not parties", Treaty, true, "two/c1 | who every member of Club | must sanction D"),
        new("a draft names a stranger", Treaty, true, Draft + "draft/c1 | who C | must supply grain to A"),
        new("the consent of another", Treaty, true, "one/c1 | who D | must supply grain to A | needs consent of C"),
        new("it is recorded that it did not sign", Treaty, true, "instrument third\\n  force treaty\\n  by A, D\\n  in force from 2022-02-01\\n  source [annals]\n2022-01-01  A signs third  [annals]\nnot 2022-01-01  D signs third  [annals]\nthird/c1 | who D | must supply grain to A"),
        new("a party", Treaty, false, "one/c1 | who A | must supply grain to D"),
        new("every party", Treaty, false, "one/c1 | who every party | must supply grain to D"),
        new("it joined", Treaty, false, "2022-01-01  D joins one  [annals]\none/c1 | who D | must supply grain to A"),
        new("it signed", Treaty, false, "2022-01-01  D signs one  [annals]\none/c1 | who D | must supply grain to A"),
        new("it signs later, after the day", Treaty, true, "2030-01-01  D signs one  [annals]\none/c1 | who D | must supply grain to A"),
        new("an organ of a party", Treaty, false, "body Army  part of A\none/c1 | who Army | must not attack D"),
        new("a member of a body that is party", Treaty, false, Pact + "pact/c1 | who A | must supply grain to D"),
        new("a body of which all members are parties", Treaty, false, "one/c1 | who League | must sanction D"),
        new("a right", Treaty, false, "one/c1 | who D | may supply grain to A"),
        new("with its consent", Treaty, false, "one/c1 | who D | must supply grain to A | needs consent of D"),
        new("left open", Treaty, false, "one/c1 | who undefined \"friends\" | must supply grain to A"),
        new("any state", Treaty, false, "one/c1 | who any state | must not attack A"),
        new("a draft names those who would be parties", Treaty, false, Draft + "draft/c1 | who B | must supply grain to A"),
        new("a body that has acted under the clause", Treaty, false, "two/c1 | who Club | must monitor ceasefire between A and D\n2022-03-01  Club monitors ceasefire between A and D  under two/c1  [annals]"),
        new("a body that has not acted", Treaty, true, "two/c1 | who Club | must monitor ceasefire between A and D\n2022-03-01  A monitors ceasefire between A and D  under two/c1  [annals]"),
        new("a state that has acted under a treaty", Treaty, true, "one/c1 | who D | must supply grain to A\n2022-03-01  D supplies grain to A  under one/c1  [annals]"),
        new("the text has ended", Treaty, false, "2021-01-01  A terminates one  [annals]\none/c1 | who D | must supply grain to A"),

        new("a political text", Other, true, "paper/c1 | who C | will supply grain to A"),
        new("a decision", Other, true, "instrument order\\n  force decision\\n  by League\\n  adopted 2022-01-01\\n  source [annals]\norder/c1 | who C | must supply grain to A"),
        new("national law", Other, true, "instrument law\\n  force national law\\n  by A\\n  adopted 2022-01-01\\n  source [annals]\nlaw/c1 | who D | must not supply grain to B"),
        new("a member of the body that decided", Other, false, "instrument order\\n  force decision\\n  by League\\n  adopted 2022-01-01\\n  source [annals]\norder/c1 | who A | must supply grain to C"),
        new("it adopted it", Other, false, "paper/c1 | who D | will supply grain to A"),
        new("it joined the political text", Other, false, "2022-01-01  C joins paper  [annals]\npaper/c1 | who C | will supply grain to A"),
        new("a class of parties", Other, false, "paper/c1 | who circle | will supply grain to A"),
        new("it has acted under the political text", Other, false, "paper/c1 | who C | will supply grain to A\n2022-03-01  C supplies grain to A  under paper/c1  [annals]"),
        new("that it acted under it is denied", Other, true, "paper/c1 | who C | will supply grain to A\nnot 2022-03-01  C supplies grain to A  under paper/c1  [annals]"),
        new("a permission", Other, false, "paper/c1 | who C | may supply grain to A"),
        new("its parties promise to see to it", Other, false, "paper/c1 | who A | will support that C joins Union"),
    ];
}
