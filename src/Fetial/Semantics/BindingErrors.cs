using Fetial.Findings;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>What can be wrong with a text whose lines are all well formed: names, references, readings. Codes F140 to F179.</summary>
public static class BindingErrors
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new("F140", "A name is not declared", "A sentence uses a name where the verb expects an actor, a thing, a unit, a place or a text, and nothing of that kind has the name.", "Correct the name, or declare it at the margin of any file of the portfolio.", "Names are matched exactly, so that a typing slip can never pass for another party."),
        new("F141", "No verb fits", "The act or condition does not match the pattern of any verb or status.", "Look for the verb with `fetial words WORD`, or declare one with `verb NAME` and `says PATTERN`.", "The engine knows no acts of its own; a vocabulary says what they are."),
        new("F142", "Two readings", "The words match two patterns equally well.", "Use the longer pattern, or another spelling that the vocabulary gives.", "A sentence that can be read two ways must not be read one way in silence."),
        new("F143", "An id or name is declared twice", "Two declarations carry the same id or name; the first one is used.", "Rename one of the two, or join them.", "Every reference must point to one thing."),
        new("F144", "A reference points nowhere", "An id is named that no declaration has.", "Correct the id, or declare it.", "Priority, families and parts of sums are only as good as their references."),
        new("F145", "A source is not declared", "A citation names a source that no declaration has.", "Declare it: source ID \"Title\".", "A statement with an unknown source would count as supported when it is not."),
        new("F146", "Containment goes in a circle", "Something is, through others, a kind or a part of itself.", "Remove one of the steps that the message names.", "A circle would make every member of it a case of every other."),
        new("F147", "A needed slot is missing", "A declaration lacks a slot without which it says nothing.", "Write the slot that the message names; if the text leaves it open, write undefined \"…\".", "What a text leaves open should be visible, not absent."),
        new("F149", "A word is not known here", "A slot takes one of a few words, and this is none of them.", "Use one of the words that the message lists.", "Force, grade, stage and level are closed lists, so that tables can be compared."),
        new("F150", "A range ends before it begins", "The last day lies before the first.", "Exchange or correct the two dates.", "Such a clause would never bite."),
        new("F151", "An article without its instrument", "The id before the slash is not the id of an instrument.", "Declare the instrument, or correct the id.", "Standing, parties and force come from the instrument."),
        new("F152", "Scenarios go in a circle", "A scenario is, through others, based on itself.", "Base one of them on baseline.", "An overlay needs a ground to lie on."),
        new("F153", "A pattern cannot be read", "A relation of a verb does not match any verb or status.", "Write the relation as a sentence over the roles, with a declared verb.", "Relations between acts are sentences, so that roles match."),
    ];

    public static Diagnostic UnknownName(string kind, string name, SourceLocation location, string? pattern, IReadOnlyList<string> suggestions, string declare)
    {
        var hint = suggestions.Count > 0 ? $"Did you mean {string.Join(" or ", suggestions.Select(s => $"\"{s}\""))}? Otherwise declare it: {declare}" : $"Declare it: {declare}";
        return Error("F140", $"no {kind} is named \"{name}\"", location, pattern is null ? hint : $"The pattern is `{pattern}`. {hint}");
    }

    public static Diagnostic NoVerb(string phrase, SourceLocation location, IReadOnlyList<string> nearest) =>
        Error("F141", $"no verb or status fits \"{phrase}\"", location, nearest.Count > 0
            ? $"Near: {string.Join("; ", nearest.Select(n => $"`{n}`"))}. See `fetial words` for more, or declare a verb."
            : "See `fetial words WORD` for verbs that fit, or declare one: verb NAME with `says PATTERN`.");

    public static Diagnostic TrailingWords(string rest, string pattern, SourceLocation location) =>
        Error("F141", $"\"{rest}\" is left over after `{pattern}`", location, "Remove these words, or use a verb whose pattern has a place for them.");

    public static Diagnostic TwoReadings(string phrase, string first, string second, SourceLocation location) =>
        Error("F142", $"\"{phrase}\" can be read as `{first}` and as `{second}`", location, "Use a spelling that only one of the two patterns has.");

    public static Diagnostic Duplicate(string what, string name, SourceLocation first, SourceLocation location) =>
        Error("F143", $"{what} \"{name}\" is declared already at {first}", location, "Rename one of the two, or join them; the first one is used.");

    public static Diagnostic UnknownId(string what, string id, SourceLocation location, IReadOnlyList<string> suggestions) =>
        Error("F144", $"no {what} has the id \"{id}\"", location, suggestions.Count > 0 ? $"Did you mean {string.Join(" or ", suggestions)}?" : $"Correct the id, or declare the {what}.");

    public static Diagnostic UnknownSource(string id, SourceLocation location, IReadOnlyList<string> suggestions) =>
        Error("F145", $"no source has the id \"{id}\"", location, suggestions.Count > 0 ? $"Did you mean {string.Join(" or ", suggestions)}? Otherwise declare it: source {id} \"Title\"" : $"Declare it: source {id} \"Title\"");

    public static Diagnostic Circle(string relation, IEnumerable<string> hops, SourceLocation location) =>
        Error("F146", $"{relation} goes in a circle: {string.Join(" -> ", hops)}", location, "Remove one of these steps; the last one is ignored here.");

    public static Diagnostic Missing(string declaration, string slot, SourceLocation location, string remedy) =>
        Error("F147", $"{declaration} has no `{slot}`", location, remedy);

    public static Diagnostic UnknownWord(string slot, string word, IEnumerable<string> words, SourceLocation location) =>
        Error("F149", $"`{slot}` cannot be \"{word}\"", location, $"It is one of: {string.Join(", ", words)}.");

    public static Diagnostic Backwards(string first, string last, SourceLocation location) =>
        Error("F150", $"the range ends on {last}, before it begins on {first}", location, "Exchange or correct the two dates; the slot is left out here.");

    public static Diagnostic NoInstrument(string article, string instrument, SourceLocation location, IReadOnlyList<string> suggestions) =>
        Error("F151", $"article {article} belongs to no instrument: \"{instrument}\" is not declared", location, suggestions.Count > 0 ? $"Did you mean {string.Join(" or ", suggestions)}?" : $"Declare it: instrument {instrument} \"Title\"");

    public static Diagnostic ScenarioCircle(string id, SourceLocation location) =>
        Error("F152", $"scenario {id} is based on itself", location, "Write `from baseline`, or name another scenario.");

    public static Diagnostic BadRelation(string slot, string phrase, SourceLocation location) =>
        Error("F153", $"`{slot}` cannot be read: \"{phrase}\"", location, "Write a sentence over the roles with a declared verb, such as `ACTOR joins SUBJECT`.");

    private static Diagnostic Error(string code, string message, SourceLocation location, string remedy) =>
        new(code, DiagnosticSeverity.Error, message, location, remedy);
}
