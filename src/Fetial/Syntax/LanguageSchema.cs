using System.Collections.Frozen;
using System.Collections.Immutable;
using static Fetial.Syntax.ValueShape;

namespace Fetial.Syntax;

/// <summary>Every declaration of the language with its slots; parser, formatter and printers all read this table.</summary>
public static class LanguageSchema
{
    /// <summary>In the order of the handbook.</summary>
    public static ImmutableArray<DeclarationSchema> Declarations { get; } =
    [
        Actor("state"), Actor("organisation"), Actor("alliance"), Actor("group"), Actor("body"), Actor("faction"), Actor("armed group"), Actor("class"),
        new("coalition", NameShape.Id, false,
            Many("also", Phrase), Many("lead", Parties), Many("member", Parties, TailSet.FromTo), Many("capability", Phrase), Many("needs", Amount),
            One("since", When), Many("pledged", QuotedText), One("decides by", Phrase), One("gist", QuotedText), Note, Source),
        new("territory", NameShape.Name, false,
            Many("also", Phrase), One("within", Parties), Many("includes", Places), Many("claimed by", Parties, TailSet.FromTo),
            Many("controlled by", Parties, TailSet.FromTo), Note, Source),
        new("border", NameShape.Name, false, One("of", Phrase), One("at", When), Note, Source),
        new("thing", NameShape.Phrase, false, Many("also", Phrase), One("kind of", Parties), One("evaluative", Flag), Note),
        new("unit", NameShape.Phrase, false, Many("also", Phrase), Note),
        new("status", NameShape.Phrase, false, Many("also", Phrase), One("evaluative", Flag), Many("excludes", Phrase), Note),
        Verb(),
        new("ladder", NameShape.Ladder, false, One("steps", Phrase)),
        new("uses", NameShape.Rest, false),
        new("researched", NameShape.None, false, One("to", When)),
        new("source", NameShape.Id, false,
            One("by", Phrase), One("url", Address), One("kind", Phrase), One("language", Phrase), One("published", When), One("retrieved", When),
            One("evidence", Phrase), Note),
        new("viewpoint", NameShape.Id, false, One("trusts", Phrase), Note, Source),
        new("scenario", NameShape.Id, false, One("from", Phrase), Many("without", Ids), One("because", QuotedText), One("gist", QuotedText), Note, Source),
        Instrument(),
        Article(),
        new("claim", NameShape.Id, false,
            One("gist", QuotedText), One("made by", Parties), One("rests on", Ids), Many("tested by", Phrase, TailSet.Expectation), One("attacks", Ids), One("attacked by", Ids),
            Note, Source),
        new("expect", NameShape.Expectation, false, One("that", Phrase, TailSet.Expectation), One("because", QuotedText), Note),
        new("accept", NameShape.Id, false, One("because", QuotedText)),
        new("rate", NameShape.Phrase, false, One("in", Phrase), Many("is", Phrase, TailSet.FromTo), Note, Source),
        Open("assumption"), Open("effect"), Open("challenge"), Open("promise"), Open("issue"), Open("level"), Open("package"), Open("position"),
        Open("objective"),
    ];

    private static SlotRow Note => Many("note", QuotedText);

    private static SlotRow Source => Many("source", Cites);

    private static FrozenDictionary<string, DeclarationSchema> ByKeyword { get; } =
        Declarations.ToFrozenDictionary(d => d.Keyword, StringComparer.Ordinal);

    /// <summary>The declaration of that keyword, or null.</summary>
    public static DeclarationSchema? Find(string keyword) => ByKeyword.GetValueOrDefault(keyword);

    /// <summary>The declaration whose keyword opens the run, and how many tokens the keyword takes; null if there is none.</summary>
    internal static DeclarationSchema? Match(ReadOnlySpan<Token> tokens, out int length)
    {
        length = 1;
        if (tokens[0].Kind != TokenKind.Word)
        {
            return null;
        }

        if (tokens.Length > 1 && tokens[0].Is("armed") && tokens[1].Is("group"))
        {
            length = 2;
            return ByKeyword["armed group"];
        }

        return Find(tokens[0].Text);
    }

    private static DeclarationSchema Actor(string keyword) => new(keyword, NameShape.Name, false,
        Many("also", Phrase), One("iso", Phrase), Many("part of", Parties, TailSet.FromTo), One("admits by", Phrase), One("decides by", Phrase),
        Many("member", Parties, TailSet.FromTo), Note, Source);

    private static DeclarationSchema Verb() => new("verb", NameShape.Phrase, false,
        One("says", Phrase), Many("also", Phrase), One("forms", Phrase), One("hostile", Flag), One("once", Flag), One("standing", Flag),
        One("stage", Phrase), One("ledger", Phrase), One("gives", Phrase), Many("level", Phrase), Many("kind of", Parties), Many("by means of", Phrase),
        Many("mirrors", Phrase), Many("excludes", Phrase), Many("favours", Phrase), Many("starts", Phrase), Many("ends", Phrase),
        Many("held by", Phrase), One("measures", Phrase), One("expects amount", Flag), One("promises agreement", Flag), One("evaluative", Flag), Note);

    private static DeclarationSchema Instrument() => new("instrument", NameShape.Id, false,
        One("kind", Phrase), Many("force", Phrase), Many("by", Parties), One("proposal of", Parties), One("under", Ids), One("replaces", Ids),
        One("prevails over", Ids), One("open to", Parties), One("authentic", Phrase), One("gist", QuotedText),
        Many("proposed", When, TailSet.By), Many("initialled", When, TailSet.By), Many("signed", When, TailSet.By), Many("adopted", When, TailSet.By),
        Many("ratified", When, TailSet.By), Many("provisional", Period), Many("in force", Period), Many("suspended", Period),
        Many("ended", When, TailSet.By), Many("exit", Exit), One("where", Places), Many("needs", Consent), One("subject to", Ids),
        One("notwithstanding", Ids), One("in scenario", Phrase), One("evidence", Phrase), Note, Source);

    private static DeclarationSchema Article() => new("article", NameShape.ArticleId, false,
        One("gist", QuotedText), Many("quote", Quote), One("who", Bearers),
        Many("must", Act), Many("must not", Act), Many("will", Act), Many("will not", Act), Many("intends to", Act), Many("intends not to", Act),
        Many("may", Act), Many("may not", Act), Many("has power to", Act),
        One("for", Parties), One("owed to", Parties), Many("amount", Amount), One("part of", Ids), One("same as", Ids), One("through", Ids),
        One("out of", Ids), Many("when", Condition), Many("while", Condition), Many("on", Condition), Many("within", Within), One("by", When),
        One("from", When, TailSet.FromTo), One("to", When), One("until", Until), One("per", Phrase), Many("needs", Consent), One("where", Places),
        One("where anew", Places), Many("unless", Condition), One("decided by", Parties), One("at discretion of", Parties), One("subject to", Ids),
        One("notwithstanding", Ids), One("proposal of", Parties), Many("reservation by", Parties), One("if missed", Phrase),
        One("in scenario", Phrase), One("evidence", Phrase), Many("undefined", QuotedText), Many("leaves out", Phrase), Note, Source);

    private static DeclarationSchema Open(string keyword) => new(keyword, NameShape.Rest, true,
        One("by", Parties), Many("of", Phrase), Many("waits for", Phrase), Many("challenger", Phrase), Many("against", Phrase), One("attack", Phrase), Many("prize", Phrase),
        Many("restraint", Phrase), Many("alone", Phrase), Many("value", Phrase), Many("arrival", Phrase), Many("lapse", Phrase),
        Many("weight", Phrase), Note, Source);

    private static SlotRow One(string name, ValueShape shape, TailSet tails = TailSet.Common) => new(name, shape, false, tails);

    private static SlotRow Many(string name, ValueShape shape, TailSet tails = TailSet.Common) => new(name, shape, true, tails);
}
