using Fetial.Checks;

namespace Fetial.Tests.Checks;

/// <summary>Expected cover, expected gaps and declared needs, each beside a case that differs in one point.</summary>
internal static class GapCases
{
    private const string Missing = GapCheck.CoverCode;
    private const string Closed = GapCheck.ClosedCode;
    private const string Need = GapCheck.NeedCode;
    private const string Booked = AllocationCheck.Code;
    private const string Pledge = "one/c1 | who B | must fund military aid for A | amount EUR 5 m | from 2021-01-01 | to 2021-12-31\n";
    private const string IsBooked = "expect one/c1 is allocated\n";
    private const string Wants = "expect cover A against D attacks A at supply  from 2021-01-01\n";
    private const string WantsGap = "expect gap A against D attacks A at supply  from 2021-01-01\n";

    public static IEnumerable<Case> All =>
    [
        new("nothing owed", Missing, true, Wants),
        new("only consultation", Missing, true, Wants + "one/c1 | who B | must consult with A | when D attacks A"),
        new("only an intention", Missing, true, Wants + "one/c1 | who B | intends to defend A | when D attacks A"),
        new("begins too late", Missing, true, Wants + "one/c1 | who B | must defend A | when D attacks A | from 2022-01-01"),
        new("another attacker", Missing, true, Wants + "one/c1 | who B | must defend A | when C attacks A"),
        new("after a ceasefire that never came", Missing, true, Wants + "one/c1 | who B | must defend A | when D attacks A after D ceases fire with A"),
        new("left open", Missing, true, Wants + "one/c1 | who B | must defend A | when undefined \"it is time\""),
        new("one place left out", Missing, true, Wants + "one/c1 | who B | must defend A | where A except Port"),
        new("the choice of the bearer", Missing, true, Wants + "one/c1 | who B | must defend A | at discretion of B"),
        new("the consent of another", Missing, true, Wants + "one/c1 | who B | must defend A | needs consent of C"),
        new("the attacker's own promise", Missing, true, Wants + "paper/c1 | who D | must defend A"),
        new("the level itself", Missing, false, Wants + "one/c1 | who B | must supply arms to A | when D attacks A"),
        new("a higher level", Missing, false, Wants + "one/c1 | who B | will defend A | when any state attacks A"),
        new("without a condition", Missing, false, Wants + "one/c1 | who B | must supply arms to A"),
        new("on request of the protected", Missing, false, Wants + "one/c1 | who B | must defend A | when A requests help from B"),
        new("a wider act", Missing, false, Wants + "one/c1 | who B | must defend A | when D uses force against A"),
        new("as of an earlier day nothing is asked", Missing, false, "expect cover A against D attacks A at supply  from 2030-01-01"),
        new("where it is asked", Missing, false, "expect cover A against D attacks A at supply  from 2021-01-01  where Port\none/c1 | who B | must defend A | where Port"),

        new("a duty fills it", Closed, true, WantsGap + "one/c1 | who B | must supply arms to A"),
        new("several fill it", Closed, true, WantsGap + "one/c1 | who B | must defend A | to 2022-12-31\none/c2 | who B | must defend A | from 2023-01-01"),
        new("no cover is expected", Closed, true, "expect no cover A against D attacks A at supply  from 2021-01-01\none/c1 | who B | must defend A"),
        new("nothing fills it", Closed, false, WantsGap),
        new("one day is missing", Closed, false, WantsGap + "one/c1 | who B | must defend A | to 2022-12-30\none/c2 | who B | must defend A | from 2023-01-01"),
        new("consultation does not fill it", Closed, false, WantsGap + "one/c1 | who B | must consult with A"),
        new("a permission does not fill it", Closed, false, WantsGap + "one/c1 | who B | may defend A"),
        new("cover was expected", Closed, false, Wants + "one/c1 | who B | must defend A"),

        new("less than the sum", Booked, true, Pledge + IsBooked + "2021  B allocates EUR 3 m of military aid to A  [annals]"),
        new("less than the floor", Booked, true, Pledge.Replace("EUR", "at least EUR", StringComparison.Ordinal) + IsBooked + "2021  B allocates EUR 3 m of military aid to A  [annals]"),
        new("more of another kind of help", Booked, true, Pledge + IsBooked + "2021  B allocates EUR 3 m of military aid to A  [annals]\n2021  B allocates EUR 9 m of grain to A  [annals]"),
        new("one of two clauses", Booked, true, Pledge + "two/c1 | who C | must fund military aid for A | amount EUR 2 m | from 2021-01-01 | to 2021-12-31\nexpect one/c1, two/c1 are allocated  by 2021-12-31\n2021  B allocates EUR 3 m of military aid to A  [annals]\n2021  C allocates EUR 2 m of military aid to A  [annals]"),
        new("as much as the sum", Booked, false, Pledge + IsBooked + "2021  B allocates EUR 5 m of military aid to A  [annals]"),
        new("in two parts", Booked, false, Pledge + IsBooked + "2021-03  B allocates EUR 3 m of military aid to A  [annals]\n2021-10  B allocates EUR 2 m of military aid to A  [annals]"),
        new("less than a ceiling", Booked, false, Pledge.Replace("EUR", "at most EUR", StringComparison.Ordinal) + IsBooked + "2021  B allocates EUR 3 m of military aid to A  [annals]"),
        new("nothing is recorded", Booked, false, Pledge + IsBooked),
        new("a line without a figure", Booked, false, Pledge + IsBooked + "2021-03  B allocates EUR 3 m of military aid to A  [annals]\n2021-10  B allocates military aid to A  [annals]"),
        new("the year is not over", Booked, false, Pledge + "expect one/c1 is allocated  by 2021-06-30\n2021-03  B allocates EUR 3 m of military aid to A  [annals]"),
        new("no year of its own is named", Booked, false, Pledge.Replace("to 2021-12-31", "to 2022-12-31", StringComparison.Ordinal) + IsBooked + "2021  B allocates EUR 1 m of military aid to A  [annals]\n2022  B allocates EUR 1 m of military aid to A  [annals]"),
        new("nobody expects it", Booked, false, Pledge + "2021  B allocates EUR 3 m of military aid to A  [annals]"),

        new("nobody promises it", Need, true, Pool("needs 10 tanks", "tanks")),
        new("something wider is promised", Need, true, Pool("needs 10 tanks", "tanks") + "one/c1 | who B | must supply military equipment to A"),
        new("a ceiling gives nothing", Need, true, Pool("needs 10 tanks", "tanks") + "one/c1 | who B | must maintain at most 700 tanks"),
        new("only a permission", Need, true, Pool("needs 10 tanks", "tanks") + "one/c1 | who B | may supply tanks to A"),
        new("it is promised", Need, false, Pool("needs 10 tanks", "tanks") + "one/c1 | who B | must supply tanks to A"),
        new("a kind of it is promised", Need, false, Pool("needs 10 armoured vehicles", "armoured vehicles") + "one/c1 | who B | must supply tanks to A"),
        new("an amount of it is promised", Need, false, Pool("needs 10 tanks", "tanks") + "one/c1 | who B | must supply 4 tanks to A"),
        new("money through the coalition", Need, false, Pool("needs 10 tanks", "tanks") + "one/c1 | who B | must fund A | amount EUR 3 m | through pool"),
        new("no need is declared", Need, false, "coalition pool\\n  lead B\\n  capability tanks"),
        Share("one counts and two do not", true, "must supply 10 tanks to A", "must supply tanks to A", "will supply tanks to A"),
        Share("the number stands beside the act", true, "must supply tanks to A | amount at least 10 tanks", "must supply tanks to A", "intends to supply tanks to A"),
        Share("that there is no number is told", true, "must supply 10 tanks to A", "must supply tanks to A | amount none stated", "will supply tanks to A"),
        Share("a kind of what is counted", true, "must supply 10 armoured vehicles to A", "must supply tanks to A", "will supply tanks to A"),
        Share("all count", false, "must supply 10 tanks to A", "must supply 4 tanks to A", "will supply 2 tanks to A"),
        Share("nobody counts", false, "must supply tanks to A", "must supply tanks to A", "will supply tanks to A"),
        Share("one other only", false, "must supply 10 tanks to A", "must supply tanks to A"),
        Share("money is counted", false, "must supply tanks to A | amount EUR 5 m", "must supply tanks to A", "will supply tanks to A"),
        Share("other goods", false, "must supply 10 tanks to A", "must supply grain to A", "will supply grain to A"),
        Share("something wider", false, "must supply 10 tanks to A", "must supply military equipment to A", "will supply military equipment to A"),
        Share("another receiver", false, "must supply 10 tanks to A", "must supply tanks to B", "will supply tanks to B"),
        Share("a permission only", false, "must supply 10 tanks to A", "may supply tanks to A", "will supply tanks to A"),
        new("not yet founded", Need, false, Pool("needs 10 tanks", "tanks").Replace("2021-01-01", "2030-01-01", StringComparison.Ordinal)),
    ];

    /// <summary>F324: A is promised the same goods by B, C and D, in texts of their own.</summary>
    private static Case Share(string name, bool found, params string[] acts) => new(
        name, UncountedShareCheck.Code, found,
        string.Join('\n', acts.Select((act, i) => $"{Texts[i]}/c1 | who {Bearers[i]} | {act}")).Replace("own/", Own + "own/", StringComparison.Ordinal));

    private const string Own = "instrument own\\n  force political\\n  by A, D\\n  adopted 2021-06-01\\n  source [annals]\n";

    private static string[] Texts => ["one", "two", "own"];

    private static string[] Bearers => ["B", "C", "D"];

    private static string Pool(string need, string capability) => $"coalition pool\\n  lead B\\n  capability {capability}\\n  since 2021-01-01\\n  {need}\n";
}
