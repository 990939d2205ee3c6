namespace Fetial.Tests.Checks;

/// <summary>F431: more drawn out of a stock than it holds.</summary>
internal static class BookingCases
{
    private const string Code = "F431";
    private const string Stock = "paper/c9 | who A | will fund B | amount EUR 10 m\n";
    private const string Six = "one/c1 | who A | must fund C | amount EUR 6 m | out of paper/c9";
    private const string Pot = "instrument pot\\n  force political\\n  by League\\n  adopted 2020-06-01\\n  source [annals]\n";

    public static IEnumerable<Case> All =>
    [
        Yes("two sums", Stock + Six + "\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c9"),
        Yes("three sums, each small", Stock + Six + "\ntwo/c1 | who A | must fund D | amount EUR 3 m | out of paper/c9\ntwo/c2 | who A | must fund B | amount EUR 2 m | out of paper/c9"),
        Yes("whoever draws", Stock + Six + "\npaper/c1 | who D | will fund C | amount EUR 6 m | out of paper/c9"),
        Yes("one sum alone", Stock + "one/c1 | who A | must fund C | amount EUR 11 m | out of paper/c9"),
        Yes("goods", "paper/c9 | who A | will supply 100 tanks to B\none/c1 | who A | must supply 60 tanks to C | out of paper/c9\ntwo/c1 | who A | must supply 60 tanks to D | out of paper/c9"),
        Yes("the clauses of a fund", Pot + "pot/c1 | who League | will fund B | amount EUR 6 m\npot/c2 | who League | will fund B | amount EUR 4 m\n" + Six.Replace("paper/c9", "pot") + "\ntwo/c1 | who A | must fund D | amount EUR 5 m | out of pot"),
        Yes("shares", Stock + "one/c1 | who A | must fund C | amount 60 % of budget | out of paper/c9\ntwo/c1 | who A | must fund D | amount 60 % of budget | out of paper/c9"),
        Yes("only on some days", Stock + Six + " | from 2021-01-01 | to 2022-12-31\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c9 | from 2022-06-01 | to 2023-12-31"),
        Yes("if each drew all that it may", Stock + Six.Replace("EUR 6 m", "at most EUR 6 m") + "\ntwo/c1 | who A | must fund D | amount at most EUR 6 m | out of paper/c9"),
        Yes("beside an unknown amount", Stock + Six + "\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c9\ntwo/c2 | who A | must fund B | amount unknown | out of paper/c9"),

        No("just enough", Stock + Six + "\ntwo/c1 | who A | must fund D | amount EUR 4 m | out of paper/c9"),
        No("days apart", Stock + Six + " | from 2021-01-01 | to 2021-12-31\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c9 | from 2022-01-01 | to 2022-12-31"),
        No("another stock", Stock + Six + "\npaper/c8 | who A | will fund B | amount EUR 10 m\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c8"),
        No("not out of it", Stock + Six + "\ntwo/c1 | who A | must fund D | amount EUR 6 m"),
        No("a part of the first", Stock + Six + "\ntwo/c1 | who A | must fund D | amount EUR 5 m | out of paper/c9 | part of one/c1"),
        No("the same sum", Stock + Six + "\ntwo/c1 | who A | must fund C | amount EUR 6 m | out of paper/c9 | same as one/c1"),
        No("an unknown amount is not more than the rest", Stock + Six + "\ntwo/c1 | who A | must fund D | amount unknown | out of paper/c9"),
        No("an unknown stock", Stock.Replace("EUR 10 m", "unknown") + Six + "\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c9"),
        No("another currency", Stock + Six + "\ntwo/c1 | who A | must fund D | amount GBP 6 m | out of paper/c9"),
        No("a permission draws nothing for certain", Stock + Six + "\ntwo/c1 | who A | may fund D | amount EUR 6 m | out of paper/c9"),
        No("what it could have drawn and is past", Stock + Six.Replace("EUR 6 m", "at most EUR 6 m") + " | from 2021-01-01 | to 2022-12-31\ntwo/c1 | who A | must fund D | amount at most EUR 6 m | out of paper/c9 | from 2021-06-01 | to 2022-12-31"),
        No("the text has ended", Stock + Six + "\n2020-12-31  A, B withdraw from one  [annals]\ntwo/c1 | who A | must fund D | amount EUR 6 m | out of paper/c9"),
        No("variants", Stock + "paper/c1~a | who A | will fund C | amount EUR 6 m | proposal of A | out of paper/c9\npaper/c1~b | who A | will fund D | amount EUR 6 m | proposal of B | out of paper/c9"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
