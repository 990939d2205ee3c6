namespace Fetial.Tests.Checks;

/// <summary>F311: promises of different bearers that cannot all be performed, and floors above ceilings.</summary>
internal static class CollisionCases
{
    private const string Code = "F311";

    public static IEnumerable<Case> All =>
    [
        Yes("support here, oppose there", "one/c1 | who B | must support that C joins Union\ntwo/c1 | who A | must oppose that C joins Union"),
        Yes("received by one, forbidden to the other", "one/c1 | who A | must receive grain from D\npaper/c1 | who D | must not supply grain to A"),
        Yes("a narrower event", "one/c1 | who B | must support that C lends to D\ntwo/c1 | who A | must oppose that C funds D"),
        Yes("a member must not what its consensus body must", "one/c1 | who League | must sanction D\ntwo/c1 | who A | must not sanction D"),
        Yes("admission and opposition", "one/c1 | who League | must admit C\ntwo/c1 | who A | must oppose that C joins League"),
        Yes("floor above ceiling", "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        Yes("exact above ceiling", "one/c1 | who A | must maintain 500 tanks\ntwo/c1 | who A | must maintain at most 499 tanks"),
        Yes("two exact figures", "one/c1 | who A | must maintain 500 tanks\ntwo/c1 | who A | must maintain 400 tanks"),
        Yes("a range above a ceiling", "one/c1 | who A | must maintain tanks | amount between 300 and 500 tanks\ntwo/c1 | who A | must maintain tanks | amount at most 299 tanks"),

        No("floor equals ceiling", "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at most 500 tanks"),
        No("floor below ceiling", "one/c1 | who A | must maintain at least 200 tanks\ntwo/c1 | who A | must maintain at most 500 tanks"),
        No("exact equals floor", "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain 500 tanks"),
        No("two floors", "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at least 200 tanks"),
        No("two ceilings", "one/c1 | who A | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        No("about is no bound", "one/c1 | who A | must maintain about 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        No("measures of different things", "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at most 200 howitzers"),
        No("measures of different owners", "one/c1 | who B | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        No("measures in windows apart", "one/c1 | who A | must maintain at least 500 tanks | to 2022-12-31\ntwo/c1 | who A | must maintain at most 200 tanks | from 2023-01-01"),
        No("measures in places apart", "one/c1 | who A | must maintain at least 500 tanks | where Port\ntwo/c1 | who A | must maintain at most 200 tanks | where Bay"),
        No("measures with a rule of priority", "one/c1 | who A | must maintain at least 500 tanks | subject to two\ntwo/c1 | who A | must maintain at most 200 tanks"),
        No("measures with a permission", "one/c1 | who A | may maintain at least 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        No("a body without consensus", "one/c1 | who Club | must sanction D\ntwo/c1 | who A | must not sanction D"),
        No("one member is not the body", "one/c1 | who League | must not sanction D\ntwo/c1 | who A | must sanction D"),
        No("a common bearer is a contradiction", "one/c1 | who A | must support that C joins Union\ntwo/c1 | who A | must oppose that C joins Union"),
        No("different events", "one/c1 | who B | must support that C joins Union\ntwo/c1 | who A | must oppose that D joins Union"),
        No("another receiver", "one/c1 | who A | must receive grain from D\npaper/c1 | who D | must not supply grain to B"),
        No("support and permission", "one/c1 | who B | must support that C joins Union\ntwo/c1 | who A | may oppose that C joins Union"),
        No("support before, opposition after", "one/c1 | who B | must support that C lends to D | to 2022-12-31\ntwo/c1 | who A | must oppose that C lends to D | from 2023-01-01"),
        No("while fighting, while not", "one/c1 | who B | must support that C lends to D | while hostilities between A and D\ntwo/c1 | who A | must oppose that C lends to D | while peace between A and D"),
        No("subject to", "one/c1 | who B | must support that C joins Union | subject to two/c1\ntwo/c1 | who A | must oppose that C joins Union"),
    ];

    private static Case Yes(string name, string lines) => new(name, Code, true, lines);

    private static Case No(string name, string lines) => new(name, Code, false, lines);
}
