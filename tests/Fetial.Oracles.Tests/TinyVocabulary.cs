namespace Fetial.Oracles.Tests;

/// <summary>
/// The whole vocabulary of the random portfolios, with the ground that they stand on. The meaning of each relation is written out a second time, as
/// code, in <see cref="Ground"/>.
/// </summary>
internal static class TinyVocabulary
{
    public const string League = "League";

    public static readonly string[] States = ["A", "B", "C", "D"];

    public static readonly string[] Bodies = ["Club", "Guild"];

    public static readonly TinyVerb[] Verbs =
    [
        new("bake", "bake THING for ACTOR"),
        new("roast", "roast THING for ACTOR", "bake"),
        new("fetch", "fetch THING from ACTOR", null, false, false, "mirrors ACTOR bakes THING for SUBJECT"),
        new("shun", "shun ACTOR", null, false, false, "excludes SUBJECT bakes bread for ACTOR"),
        new("snub", "snub ACTOR", "shun"),
        new("paint", "paint PLACE"),
        new("gild", "gild PLACE", "paint"),
        new("enrol", "enrol in ORGANISATION", null, true),
        new("keep clear", "keep clear of ORGANISATION", null, false, false, "excludes SUBJECT enrols in ORGANISATION"),
        new("bless", "bless that EVENT", null, false, false, "favours EVENT"),
        new("curse", "curse that EVENT", null, false, false, "excludes EVENT"),
        new("raid", "raid ACTOR", null, false, true, "starts strife between SUBJECT and ACTOR", "ends truce between SUBJECT and ACTOR", "held by SUBJECT"),
        new("pause", "pause with ACTOR", null, false, false, "ends strife between SUBJECT and ACTOR", "starts truce between SUBJECT and ACTOR", "held by SUBJECT and ACTOR"),
        new("ask", "ask ACTOR"),
        new("beg", "beg ACTOR", "ask"),
        new("allow", "allow TEXT", null, false, false, "gives consent"),
        new("guard", "guard ACTOR", null, false, false, "level defend"),
    ];

    public static readonly string[] TextVerbs =
    [
        "verb withdraw\n  says withdraw from TEXT\n  stage withdrawn",
        "verb terminate\n  says terminate TEXT\n  stage ended",
    ];

    /// <summary>Each with what it is a kind of.</summary>
    public static readonly (string Name, string? Wider)[] Things = [("stuff", null), ("bread", "stuff"), ("rye", "bread"), ("stone", null)];

    /// <summary>Each with what it lies in.</summary>
    public static readonly (string Name, string? Around)[] Places = [("A", null), ("Port", "A"), ("Quay", "Port"), ("Bay", "A"), ("Strait", null)];

    /// <summary>Each with those that it rules out between the same two.</summary>
    public static readonly (string Name, string? Excludes)[] Statuses = [("strife", null), ("truce", "strife")];

    public static TinyVerb Verb(string name) => Verbs.First(v => v.Name == name);

    public static string Third(string word) => word.EndsWith('s') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) ? word + "es" : word + "s";

    public static bool IsThing(string inner, string? outer) => outer is null || inner == outer || (Things.First(t => t.Name == inner).Wider is { } wider && IsThing(wider, outer));

    public static bool IsPlace(string inner, string outer) => inner == outer || (Places.First(t => t.Name == inner).Around is { } around && IsPlace(around, outer));

    public static bool IsVerb(string inner, string outer) => inner == outer || (Verb(inner).Wider is { } wider && IsVerb(wider, outer));
}
