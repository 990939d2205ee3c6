namespace Fetial.Tests.Checks;

/// <summary>F361: three texts under one frame between H and a partner each; every case changes one thing.</summary>
internal static class DivergenceCases
{
    public const string Family = """
        state H
        state P
        state Q
        state R
        state X
        state Chamber
        organisation League
          admits by consensus
          member P, Q, R
        territory Hland  within H
        territory Pland  within P
        territory Qland  within Q
        territory Rland  within R
        territory Cape  within Hland
        source gazette "Gazette"
          published 2020-01-01
          evidence reported
        source print "Print"
          published 2020-01-01
          evidence text
        source rumour "Rumour"
          evidence weak
        researched to 2024-12-31
        instrument frame
          force political
          by H, P, Q, R
          adopted 2020-01-01
          source [gazette]

        """;

    private const string Code = "F361";

    public static IEnumerable<Case> All =>
    [
        Of("one deadline is longer", true, "a/c1 | who every party | will consult with each other | when X attacks H | within 24 hours",
            "b/c1 | who every party | will consult with each other | when X attacks H | within 24 hours", "c/c1 | who every party | will consult with each other | when X attacks H | within 3 days"),
        Of("one trigger is wider", true, "a/c1 | who every party | will consult with each other | when X attacks H",
            "b/c1 | who every party | will consult with each other | when X attacks H", "c/c1 | who every party | will consult with each other | when X attacks H or X threatens H"),
        Of("kinds of amount of related acts", true, "a/c1 | who P | will fund H | amount at least EUR 5 m", "b/c1 | who Q | will fund H | amount at most EUR 5 m",
            "c/c1 | who R | will supply military equipment to H | amount none stated"),
        Of("an act that a source says is left out", true, "a/c1 | who P | will support that H joins League", "b/c1 | who Q | will support that H joins League",
            "c/c1 | who R | will train H | leaves out support that H joins League  [gazette]"),
        Of("one owes help back", true, "a/c1 | who P | will supply military equipment to H | when X attacks H\na/c2 | who H | will give military assistance to P | when X attacks P",
            "b/c1 | who Q | will supply military equipment to H | when X attacks H", "c/c1 | who R | will supply military equipment to H | when X attacks H"),
        Of("what becomes of them on joining", true, "a/c1 | who every party | may terminate a | when H joins League", "b/c1 | who every party | will decide on b | when H joins League",
            "c/c1 | who R | will train H | while not membership of H in League"),
        Of("one scope is narrower", true, "a/c1 | who P | will train H", "b/c1 | who Q | will train H", "c/c1 | who R | will train H", "Hland", "Hland", "Cape"),

        Of("the same in other words", false, "a/c1 | who every party | will consult with each other | when X attacks H or X threatens H",
            "b/c1 | who every party | will consult with each other | when X threatens H or X attacks H", "c/c1 | who every party | will consult with each other | when X attacks H or X threatens H"),
        Of("the longer deadline rests on rumour", false, "a/c1 | who every party | will consult with each other | when X attacks H | within 24 hours",
            "b/c1 | who every party | will consult with each other | when X attacks H | within 24 hours",
            "c/c1 | who every party | will consult with each other | when X attacks H | within 3 days | source [rumour]"),
        Of("a clause that was not seen in one", false, "a/c1 | who P | will support that H joins League", "b/c1 | who Q | will support that H joins League", "c/c1 | who R | will train H"),
        Of("left out by rumour only", false, "a/c1 | who P | will support that H joins League", "b/c1 | who Q | will support that H joins League",
            "c/c1 | who R | will train H | leaves out support that H joins League  [rumour]"),
        Read("only one was read as a whole, and is silent", false, whole: ["c"]),
        Read("two were read as a whole, and one is silent", true, whole: ["b", "c"]),
        Read("both that say it were read as a whole", false, whole: ["a", "b"]),
        Of("another direction", false, "a/c1 | who P | will train H", "b/c1 | who Q | will train H", "c/c1 | who H | intends to train R"),
        Of("another kind of trigger", false, "a/c1 | who every party | will consult with each other | when X attacks H | within 24 hours",
            "b/c1 | who every party | will consult with each other | when X attacks H | within 24 hours", "c/c1 | who every party | intends to consult with each other | within 3 days"),
        Of("another event that is wanted", false, "a/c1 | who P | will support that H joins League", "b/c1 | who Q | will support that H joins League", "c/c1 | who R | intends to support that X joins League"),
        Of("amounts of one kind", false, "a/c1 | who P | will fund H | amount EUR 5 m", "b/c1 | who Q | will fund H | amount EUR 9 m", "c/c1 | who R | will fund H | amount EUR 1 m"),
        Of("help to one side only", false, "a/c1 | who P | will supply military equipment to H | when X attacks H", "b/c1 | who Q | will supply military equipment to H | when X attacks H",
            "c/c1 | who R | will supply military equipment to H | when X attacks H"),
        Of("scopes that lie apart", false, "a/c1 | who P | will train H", "b/c1 | who Q | will train H", "c/c1 | who R | will train H", "Pland", "Qland", "Rland"),
        Held("a force among texts of one kind", true, "will train H", "will train H", "will train H", "treaty"),
        Held("a force in a text of another kind", false, "will train H", "will train H", "will monitor ceasefire between X and H", "treaty"),
        Held("a text of another kind of the same force", false, "will train H", "will train H", "will monitor ceasefire between X and H", "political"),
        Of("a way out of one text alone", false, "a/c1 | who every party | may terminate a | when H joins League", "b/c1 | who Q | will train H", "c/c1 | who R | will train H"),
    ];

    private static Case Of(string name, bool found, string a, string b, string c, string placeA = "Hland", string placeB = "Hland", string placeC = "Hland") =>
        new(name, Code, found, string.Join('\n', Text("a", "P", placeA, a), Text("b", "Q", placeB, b), Text("c", "R", placeC, c)), Family);

    /// <summary>A and b have a clause, c has not; some of them were read as a whole.</summary>
    private static Case Read(string name, bool found, string[] whole) =>
        new(name, Code, found, string.Join('\n', new[] { Text("a", "P", "Hland", "a/c1 | who P | will support that H joins League"), Text("b", "Q", "Hland", "b/c1 | who Q | will support that H joins League"), Text("c", "R", "Hland", "c/c1 | who R | will train H") }
            .Select(t => whole.Contains(t["instrument ".Length..][..1]) ? t.Replace("[gazette]", "[print]", StringComparison.Ordinal) : t)), Family);

    /// <summary>A third text of its own force, with a clause that the others have or have not.</summary>
    private static Case Held(string name, bool found, string a, string b, string c, string force) =>
        new(name, Code, found, string.Join('\n', Text("a", "P", "Hland", $"a/c1 | who P | {a}"), Text("b", "Q", "Hland", $"b/c1 | who Q | {b}"), Text("d", "P", "Hland", "d/c1 | who P | will train H"),
            Text("c", "R", "Hland", $"c/c1 | who R | {c}").Replace("force political", $"force {force}", StringComparison.Ordinal)), Family);

    private static string Text(string id, string partner, string place, string clauses) =>
        $"instrument {id}\\n  force political\\n  by H, {partner}\\n  under frame\\n  signed 2021-01-01\\n  in force from 2021-01-01\\n  exit 6 months after notice\\n  where {place}\\n  source [gazette]\n{clauses}";
}
