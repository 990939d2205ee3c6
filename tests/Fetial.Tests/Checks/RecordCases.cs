namespace Fetial.Tests.Checks;

/// <summary>F391 and F392: sources that differ; F395: expectations that do not hold; F398: acceptances of nothing.</summary>
internal static class RecordCases
{
    private const string Slot = "F391";
    private const string Event = "F392";
    private const string Expected = "F395";
    private const string Stale = "F398";
    private const string Clash = "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n";

    public static IEnumerable<Case> All =>
    [
        new("force", Slot, true, "instrument third\\n  by A, B\\n  force treaty according to annals\\n  force political according to gazette"),
        new("day of signature", Slot, true, "instrument third\\n  by A, B\\n  signed 2020-01-01 [annals]\\n  signed 2020-01-02 [gazette]"),
        new("bearers", Slot, true, "one/c1 | who A according to annals | who B according to gazette | must consult with C"),
        new("entry into force", Slot, true, "instrument third\\n  by A, B\\n  in force from 2020-01-01 according to annals\\n  in force from 2020-06-01 according to gazette"),
        new("the same word twice", Slot, false, "instrument third\\n  by A, B\\n  force treaty according to annals\\n  force treaty according to gazette"),
        new("one source", Slot, false, "instrument third\\n  by A, B\\n  force treaty according to annals"),
        new("each party signs on its own day", Slot, false, "instrument third\\n  by A, B\\n  signed 2020-01-01 by A [annals]\\n  signed 2020-01-02 by B [gazette]"),
        new("several conditions", Slot, false, "one/c1 | who A | must consult with C | when B requests help [annals] | when C requests help [gazette]"),
        new("different slots", Slot, false, "instrument third\\n  by A, B\\n  signed 2020-01-01 [annals]\\n  adopted 2020-01-02 [gazette]"),
        new("a scenario's value", Slot, false, "scenario bold \"Bold\"\\n  from baseline\ninstrument third\\n  by A, B\\n  force treaty [annals]\\n  force political in scenario bold [gazette]"),

        new("a signature denied", Event, true, "2019-12-31  A signs paper  according to annals\nnot 2019-12-31  A signs paper  according to gazette"),
        new("slot and line on two days", Event, true, "2020-01-09  A signs one  [gazette]"),
        new("two days of adoption", Event, true, "2020-06-05  A, B, D adopt paper  [gazette]"),
        new("an attack denied", Event, true, "2023-01-01  D attacks A  according to annals\nnot 2023-01-01  D attacks A  according to gazette"),
        new("the same day twice", Event, false, "2020-01-01  A, B sign one  [gazette]"),
        new("another doer denied", Event, false, "2023-01-01  D attacks A  according to annals\nnot 2023-01-01  C attacks A  according to gazette"),
        new("another day denied", Event, false, "2023-01-01  D attacks A  according to annals\nnot 2023-02-01  D attacks A  according to gazette"),
        new("a denial of what nobody says", Event, false, "not 2023-01-01  D attacks A  according to gazette"),
        new("two parties on two days", Event, false, "instrument third\\n  by A, B\n2020-01-01  A signs third  [annals]\n2020-01-05  B signs third  [gazette]"),
        new("days that may be one", Event, false, "instrument third\\n  by A, B\n2020-01-05  A signs third  [annals]\nbetween 2020-01-01 and 2020-01-09  A signs third  [gazette]"),
        new("an attack twice", Event, false, "2023-01-01  D attacks A  according to annals\n2023-02-01  D attacks A  according to gazette"),

        new("no contradiction, but one", Expected, true, Clash + "expect no contradiction between one, two"),
        new("a contradiction, but none", Expected, true, "one/c1 | who A | must supply grain to C\nexpect contradiction between one, two"),
        new("a key that it has not", Expected, true, "one/c1 | who B | must supply grain to A | when D ceases fire with A\nexpect key of C to one/c1"),
        new("no key, but it has one", Expected, true, "one/c1 | who B | must supply grain to A | when D ceases fire with A\nexpect no key of D to one/c1"),
        new("in force too early", Expected, true, "expect one is in force  at 2020-01-31"),
        new("a collision, but none", Expected, true, "expect collision between one, two"),
        new("a contradiction, and one", Expected, false, Clash + "expect contradiction between one, two"),
        new("no contradiction, and none", Expected, false, "one/c1 | who A | must supply grain to C\nexpect no contradiction between one, two"),
        new("the clauses by id", Expected, false, Clash + "expect contradiction between one/c1, two/c1\nexpect no contradiction between one/c1, later"),
        new("a key, and it has it", Expected, false, "one/c1 | who B | must supply grain to A | when D ceases fire with A\nexpect key of D to one/c1\nexpect no key of C to one/c1"),
        new("in force on the day", Expected, false, "expect one is in force  at 2020-02-01"),
        new("resolved by priority", Expected, false, "one/c1 | who A | must supply grain to C | subject to two\ntwo/c1 | who A | must not supply grain to C\nexpect no contradiction between one, two"),
        new("for another command", Expected, false, "expect cover A against D attacks A at supply"),

        new("a fingerprint of nothing", Stale, true, "accept F301-000000  because \"Old.\""),
        new("the other code", Stale, true, Clash + "accept F311-000000  because \"Old.\""),
        new("a matter that was settled", Stale, true, "one/c1 | who A | must supply grain to C | to 2020-12-31\ntwo/c1 | who A | must not supply grain to C\naccept F301-000001  because \"Old.\""),
        new("no acceptance", Stale, false, Clash),
        Accepted("of a contradiction", Clash),
        Accepted("of a promise that is narrowed", "one/c1 | who A | must supply military equipment to C\ntwo/c1 | who A | must not supply tanks to C"),
        Accepted("of a clause that is vague", "one/c1 | who A | must join Union"),
        Accepted("of a duty of a stranger", "one/c1 | who C | must consult with A"),
        Accepted("of a need", "coalition pool\\n  lead B\\n  capability tanks\\n  since 2021-01-01\\n  needs 10 tanks"),
    ];

    /// <summary>All findings of the lines, accepted under their own fingerprints.</summary>
    private static Case Accepted(string name, string lines)
    {
        var accepted = new Case(name, Stale, false, lines).Run().Findings.Select(f => $"accept {f.Code}-{f.Fingerprint}  because \"Known.\"").ToList();
        return new Case($"an acceptance {name}", Stale, false, string.Join('\n', accepted.Count == 0 ? ["accept F301-000000  because \"The lines find nothing.\""] : accepted.Prepend(lines)));
    }
}
