namespace Fetial.Tests.Checks;

/// <summary>F441: days that cannot all be met.</summary>
internal static class DeadlineCases
{
    private const string Code = "F441";
    private const string Early = "one/c1 | who A | must supply grain to C | by 2022-01-01";
    private const string Late = "\ntwo/c1 | who C | must supply goods to A | from 2022-06-01";

    public static IEnumerable<Case> All =>
    [
        Yes("due before its first day", "one/c1 | who A | must supply grain to C | from 2022-06-01 | by 2022-01-01"),
        Yes("waits for what begins later", Early + " | when two/c1 is kept" + Late),
        Yes("through a third", Early + " | when two/c2 is kept\ntwo/c2 | who A | must fund C | when two/c1 is kept" + Late),
        Yes("waits for a text that comes later", Early.Replace("2022-01-01", "2022-01-31") + " | when later is in force"),
        Yes("waits for a later deadline to be missed", Early + " | when two/c1 is missed\ntwo/c1 | who C | must supply goods to A | by 2022-06-01"),
        Yes("a span that ends before the first day", "one/c1 | who A | must supply grain to C | when two/c1 is kept | within 30 days | from 2022-06-01\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        Yes("a month, however long", "one/c1 | who A | must supply grain to C | when two/c1 is kept | within 1 months | from 2022-02-02\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        Yes("a month, if it is February", "one/c1 | who A | must supply grain to C | when two/c1 is kept | within 1 months | from 2022-01-30\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        Yes("an act after a day", Early + " | when C joins Union after 2022-03-01"),
        Yes("an act that another clause begins later", Early + " | when C joins Union\ntwo/c1 | who C | must join Union | from 2022-06-01"),
        Yes("an act to be done once in its period", "one/c1 | who A | must join Union | to 2022-01-01 | when two/c1 is kept" + Late),
        Yes("counted from a recorded act, after a later duty", "one/c1 | who A | must supply grain to C | on B joins Union | within 30 days | when two/c1 is kept\n2022-01-01  B joins Union  [annals]" + Late),

        No("the same day", Early + " | when two/c1 is kept" + Late.Replace("2022-06-01", "2022-01-01")),
        No("time enough", Early + " | when two/c1 is kept" + Late.Replace("2022-06-01", "2021-06-01")),
        No("a month of 28 days is enough", "one/c1 | who A | must supply grain to C | when two/c1 is kept | within 1 months | from 2022-01-29\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        No("a softened deadline", "one/c1 | who A | must supply grain to C | when two/c1 is kept | within 30 days \"where possible\" | from 2022-06-01\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        No("a word for a deadline", "one/c1 | who A | must supply grain to C | when two/c1 is kept | within \"swift\" | from 2022-06-01\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        No("another way", Early + " | when two/c1 is kept or B requests help" + Late),
        No("while it is not kept", Early + " | when not two/c1 is kept" + Late),
        No("an exception sets no order", Early + " | unless two/c1 is kept" + Late),
        No("a permission", Early.Replace("must", "may") + " | when two/c1 is kept" + Late),
        No("a prohibition", Early.Replace("must", "must not") + " | when two/c1 is kept" + Late),
        No("an act that can be done again", Early + " | when C supplies goods to A" + Late),
        No("what came late on record has lapsed", Early + " | when B joins Union\n2022-06-01  B joins Union  [annals]"),
        No("a period that goes on", "one/c1 | who A | must supply grain to C | to 2022-01-01 | when two/c1 is kept" + Late),
        No("two variants", "paper/c1~a | who A | will supply grain to C | by 2022-01-01 | when paper/c1~b is kept | proposal of A\npaper/c1~b | who A | will supply grain to C | from 2022-06-01 | proposal of B"),
        No("a circle without days", "one/c1 | who A | must supply grain to C | when two/c1 is kept\ntwo/c1 | who C | must supply goods to A | when one/c1 is kept"),
        No("two triggers, the later starts the clock", "one/c1 | who A | must supply grain to C | when two/c1 is kept | when B requests help | within 30 days | from 2022-06-01\ntwo/c1 | who C | must supply goods to A | by 2022-01-01"),
        No("the text has ended", Early + " | when two/c1 is kept" + Late + "\n2021-06-01  A terminates one  [annals]"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
