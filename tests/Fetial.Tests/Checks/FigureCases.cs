namespace Fetial.Tests.Checks;

/// <summary>F312: figures that differ between texts; F313: wordings and figures that differ inside one.</summary>
internal static class FigureCases
{
    private const string Rival = "F312";
    private const string Variant = "F313";
    private const string Draft = "instrument draft\\n  force treaty\\n  by A, D\\n  proposed 2022-01-01\\n  source [annals]\n";

    public static IEnumerable<Case> All =>
    [
        new("two ceilings", Rival, true, "one/c1 | who A | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("two floors", Rival, true, "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at least 200 tanks"),
        new("two ranges that share figures", Rival, true, "one/c1 | who A | must maintain tanks | amount between 300 and 500 tanks\ntwo/c1 | who A | must maintain tanks | amount between 400 and 600 tanks"),
        new("three texts, one measure", Rival, true, "one/c1 | who A | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks\nlater/c1 | who A | must maintain at most 300 tanks | subject to two"),
        new("a draft against a text in force", Rival, true, Draft + "draft/c1 | who A | must maintain at most 100 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("owed by another", Rival, true, "one/c1 | who B | must support that A maintains at least 500 tanks\ntwo/c1 | who A | must maintain at least 200 tanks"),

        new("the same ceiling", Rival, false, "one/c1 | who A | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 500 tanks"),
        new("floor below ceiling", Rival, false, "one/c1 | who A | must maintain at least 200 tanks\ntwo/c1 | who A | must maintain at most 500 tanks"),
        new("floor above ceiling is a collision", Rival, false, "one/c1 | who A | must maintain at least 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("two exact figures are a collision", Rival, false, "one/c1 | who A | must maintain 500 tanks\ntwo/c1 | who A | must maintain 400 tanks"),
        new("an exact figure under a ceiling", Rival, false, "one/c1 | who A | must maintain 300 tanks\ntwo/c1 | who A | must maintain at most 500 tanks"),
        new("different things", Rival, false, "one/c1 | who A | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 howitzers"),
        new("different owners", Rival, false, "one/c1 | who B | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("windows apart", Rival, false, "one/c1 | who A | must maintain at most 500 tanks | to 2022-12-31\ntwo/c1 | who A | must maintain at most 200 tanks | from 2023-01-01"),
        new("places apart", Rival, false, "one/c1 | who A | must maintain at most 500 tanks | where Port\ntwo/c1 | who A | must maintain at most 200 tanks | where Bay"),
        new("about is no bound", Rival, false, "one/c1 | who A | must maintain about 500 tanks\ntwo/c1 | who A | must maintain about 200 tanks"),
        new("a permission sets no figure", Rival, false, "one/c1 | who A | may maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("while fighting, while at peace", Rival, false, "one/c1 | who A | must maintain at most 500 tanks | while hostilities between A and D\ntwo/c1 | who A | must maintain at most 200 tanks | while peace between A and D"),
        new("inside one text", Rival, false, "one/c1 | who A | must maintain at most 500 tanks\none/c2 | who A | must maintain at most 200 tanks"),
        new("a rule of priority", Rival, false, "one/c1 | who A | must maintain at most 500 tanks | subject to two\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("deliveries are no measure", Rival, false, "one/c1 | who A | must supply at most 500 tanks to C\ntwo/c1 | who A | must supply at most 200 tanks to C"),

        new("two ceilings in one draft", Variant, true, Draft + "draft/c1 | who A | must maintain at most 500 tanks | proposal of A\ndraft/c2 | who A | must maintain at most 200 tanks | proposal of D"),
        new("two floors in one treaty", Variant, true, "one/c1 | who A | must maintain at least 500 tanks\none/c2 | who A | must maintain at least 200 tanks"),
        new("two deadlines for one article", Variant, true, Draft + "draft/c1~a | who A | must supply grain to D | within 30 days | proposal of A\ndraft/c1~d | who A | must supply grain to D | within 14 days | proposal of D"),
        new("one article with and without a consent", Variant, true, Draft + "draft/c1 | who A | must supply grain to D | needs consent of D | proposal of D\ndraft/c1~a | who A | must supply grain to D | proposal of A"),
        new("rival figures of one article", Variant, true, Draft + "draft/c1~a | who A | must maintain at most 500 tanks | proposal of A\ndraft/c1~d | who A | must maintain at most 200 tanks | proposal of D"),
        new("three wordings", Variant, true, Draft + "draft/c1~a | who A | must supply grain to D | proposal of A\ndraft/c1~b | who A | must supply goods to D | proposal of D\ndraft/c1~c | who A | will supply grain to D | proposal of D"),

        new("one wording by both", Variant, false, Draft + "draft/c1~a | who A | must supply grain to D | proposal of A\ndraft/c1~d | who A | must supply grain to D | proposal of D"),
        new("a lone proposal", Variant, false, Draft + "draft/c1~a | who A | must supply grain to D | proposal of A\ndraft/c2 | who A | must supply goods to D"),
        new("two texts", Variant, false, Draft + "draft/c1 | who A | must maintain at most 500 tanks\ntwo/c1 | who A | must maintain at most 200 tanks"),
        new("floor above ceiling in one draft", Variant, false, Draft + "draft/c1 | who A | must maintain at least 500 tanks\ndraft/c2 | who A | must maintain at most 200 tanks"),
        new("wordings that clash", Variant, false, Draft + "draft/c1~a | who A | must supply grain to D | proposal of A\ndraft/c1~d | who A | must not supply grain to D | proposal of D"),
        new("a ceiling that falls by stages", Variant, false, "one/c1 | who A | must maintain at most 500 tanks | to 2022-12-31\none/c2 | who A | must maintain at most 200 tanks | from 2023-01-01"),
        new("ceilings on two things", Variant, false, Draft + "draft/c1 | who A | must maintain at most 500 tanks\ndraft/c2 | who A | must maintain at most 200 howitzers"),
        new("a text that has ended", Variant, false, "one/c1~a | who A | must supply grain to C | within 30 days\none/c1~b | who A | must supply grain to C | within 14 days\n2021-01-01  A terminates one"),
        new("articles with the same beginning", Variant, false, Draft + "draft/c1 | who A | must supply grain to D | within 30 days\ndraft/c10 | who A | must supply grain to D | within 14 days"),
    ];
}
