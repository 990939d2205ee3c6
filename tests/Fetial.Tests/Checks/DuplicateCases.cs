namespace Fetial.Tests.Checks;

/// <summary>F421 and F422: amounts that may be the same.</summary>
internal static class DuplicateCases
{
    private const string Bearer = "F421";
    private const string Fund = "F422";
    private const string First = "paper/c1 | who A | will fund C | amount EUR 5 m";
    private const string Pot = "instrument pot\\n  force political\\n  by League\\n  adopted 2020-06-01\\n  source [annals]\ninstrument jar\\n  force political\\n  by League\\n  adopted 2020-06-01\\n  source [annals]\n";
    private const string Paid = Pot + "paper/c1 | who A | will fund C | amount EUR 5 m | through pot\n";

    public static IEnumerable<Case> All =>
    [
        new("twice in one text", Bearer, true, First + "\npaper/c2 | who A | will fund C | amount EUR 5 m"),
        new("in two texts", Bearer, true, First + "\none/c1 | who A | must fund C | amount EUR 3 m"),
        new("a year inside the whole", Bearer, true, First + " | from 2021-01-01 | to 2024-12-31\none/c1 | who A | must fund C | amount EUR 1 m per year | from 2022-01-01 | to 2022-12-31"),
        new("goods", Bearer, true, "paper/c1 | who A | will supply tanks to C | amount 19 tanks\none/c1 | who A | must supply tanks to C | amount 36 tanks"),
        new("inside the act", Bearer, true, "paper/c1 | who A | will supply 19 tanks to C\none/c1 | who A | must supply 36 tanks to C"),
        new("three", Bearer, true, First + "\none/c1 | who A | must fund C | amount EUR 3 m\ntwo/c1 | who A | must fund C | amount EUR 4 m"),
        new("another bearer", Bearer, false, First + "\none/c1 | who B | must fund C | amount EUR 5 m"),
        new("one of those who owe together", Bearer, false, First + "\npaper/c2 | who jointly A, B | will fund C | amount EUR 40 m"),
        new("another beneficiary", Bearer, false, First + "\none/c1 | who A | must fund D | amount EUR 5 m"),
        new("another purpose", Bearer, false, First + "\none/c1 | who A | must fund military aid for C | amount EUR 5 m"),
        new("a part", Bearer, false, First + "\none/c1 | who A | must fund C | amount EUR 3 m | part of paper/c1"),
        new("the same", Bearer, false, First + " | same as one/c1\none/c1 | who A | must fund C | amount EUR 5 m"),
        new("two parts of one sum", Bearer, false, "paper/c1 | who A | will fund D | amount EUR 9 m\npaper/c2 | who A | will fund C | amount EUR 5 m | part of paper/c1\none/c1 | who A | must fund C | amount EUR 3 m | part of paper/c1"),
        new("another currency", Bearer, false, First + "\none/c1 | who A | must fund C | amount GBP 5 m"),
        new("periods apart", Bearer, false, First + " | from 2021-01-01 | to 2021-12-31\none/c1 | who A | must fund C | amount EUR 5 m | from 2022-01-01 | to 2022-12-31"),
        new("no promise", Bearer, false, First + "\none/c1 | who A | may fund C | amount EUR 5 m"),
        new("unknown", Bearer, false, First + "\none/c1 | who A | must fund C | amount unknown"),
        new("a limit of what is kept", Bearer, false, "paper/c1 | who A | will maintain at most 500 tanks\none/c1 | who A | must maintain at most 500 tanks"),
        new("variants", Bearer, false, "paper/c1~a | who A | will fund C | amount EUR 5 m | proposal of A\npaper/c1~b | who A | will fund C | amount EUR 6 m | proposal of B"),
        new("through another fund", Bearer, false, Paid + "one/c1 | who A | must fund C | amount EUR 5 m | through jar"),

        new("a member and its body", Fund, true, Paid + "pot/c1 | who League | will fund C | amount EUR 5 m"),
        new("a member first, the body by another text", Fund, true, Paid + "instrument other\\n  force political\\n  by League\\n  adopted 2020-06-01\\n  source [annals]\nother/c1 | who League | will fund C | amount EUR 7 m | through pot"),
        new("one bearer, two acts", Fund, true, Paid + "one/c1 | who A | must fund military aid for C | amount EUR 3 m | through pot"),
        new("both members and the body", Fund, true, Paid + "paper/c2 | who B | will fund C | amount EUR 2 m | through pot\npot/c1 | who League | will fund C | amount EUR 5 m"),
        new("two members", Fund, false, Paid + "paper/c2 | who B | will fund C | amount EUR 5 m | through pot"),
        new("two funds", Fund, false, Paid + "jar/c1 | who League | will fund C | amount EUR 5 m | through jar"),
        new("not through it", Fund, false, Paid + "one/c1 | who A | must fund C | amount EUR 3 m"),
        new("a part of the fund", Fund, false, Paid.Replace("through pot", "through pot | part of pot/c1") + "pot/c1 | who League | will fund C | amount EUR 5 m"),
        new("another time", Fund, false, Paid.Replace("through pot", "through pot | from 2021-01-01 | to 2021-12-31") + "pot/c1 | who League | will fund C | amount EUR 5 m | from 2022-01-01 | to 2022-12-31"),
        new("another money", Fund, false, Paid + "pot/c1 | who League | will fund C | amount GBP 5 m"),
        new("for another", Fund, false, Paid + "pot/c1 | who League | will fund D | amount EUR 5 m"),
        new("a stranger to the body", Fund, false, Pot + "paper/c1 | who D | will fund C | amount EUR 5 m | through pot\npot/c1 | who League | will fund C | amount EUR 5 m"),
        new("the body only may", Fund, false, Paid + "pot/c1 | who League | may fund C | amount EUR 5 m"),
    ];
}
