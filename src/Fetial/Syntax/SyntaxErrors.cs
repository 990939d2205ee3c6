using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>The findings of the parser: one method per code, with the message and the remedy.</summary>
public static partial class SyntaxErrors
{
    public static Diagnostic ControlCharacter(SourceLocation at, char character) => Error(
        "F101", $"column {at.Column} holds the invisible or broken character U+{(int)character:X4}", at,
        "Delete it, or save the file again as UTF-8.");

    public static Diagnostic LineTooLong(SourceLocation at, int length, int limit) => Error(
        "F102", $"the line has {length} characters; a line may have {limit}", at,
        "Split the statement into several lines, or keep long lists in a class.");

    public static Diagnostic UnterminatedText(SourceLocation at) => Error(
        "F103", "the text has no closing quote", at,
        "Add a quote at its end, on the same line; write \\\" for a quote inside the text.");

    public static Diagnostic UnknownDeclaration(SourceLocation at, string word, string? nearest) => Error(
        "F104", $"no declaration begins with \"{word}\"", at,
        (nearest is null ? "A line at the margin begins with a date or with a keyword such as state, instrument or article." : $"Did you mean \"{nearest}\"?")
        + " The indented lines below it were not read.");

    public static Diagnostic UnknownSlot(SourceLocation at, string keyword, string word, string? nearest, string known) => Error(
        "F105", $"\"{word}\" is no slot of {Article(keyword)} {keyword}", at,
        nearest is null ? $"The slots are: {known}." : $"Did you mean \"{nearest}\"?");

    public static Diagnostic SlotWithoutDeclaration(SourceLocation at, bool belowEvent) => Error(
        "F106", belowEvent ? "an event has no slots, but an indented line follows it" : "this indented line belongs to no declaration", at,
        belowEvent ? "Write everything about the event on its own line." : "Write a declaration at the margin above it, or remove the blanks before it.");

    public static Diagnostic MissingName(SourceLocation at, string keyword, string expected) => Error(
        "F107", $"\"{keyword}\" has no {expected} after it", at, $"Write the {expected} after \"{keyword}\".");

    public static Diagnostic BadId(SourceLocation at, string keyword, string found, string expected) => Error(
        "F108", $"\"{found}\" cannot be the id of {Article(keyword)} {keyword}", at, $"Expected {expected}.");

    public static Diagnostic ReservedWord(SourceLocation at, string word, string name) => Error(
        "F109", $"the name \"{name}\" holds the joining word \"{word}\"", at,
        "Give a short name without it, and the full name as a title in quotes: state BiH \"Bosnia and Herzegovina\".");

    public static Diagnostic MissingValue(SourceLocation at, string slot, string expected) => Error(
        "F110", $"\"{slot}\" needs {expected} after it", at, $"Write {expected}, or remove the line.");

    public static Diagnostic UnexpectedWords(SourceLocation at, string found, string after, string expected) => Error(
        "F111", $"\"{found}\" was not expected after {after}", at, $"Expected {expected}.");

    public static Diagnostic ImpossibleDate(SourceLocation at, string date, string remedy) => Error(
        "F113", $"there is no day {date}", at, remedy);

    public static Diagnostic DateExpected(SourceLocation at, string found) => Error(
        "F114", $"{Quote(found)} is not a date", at, "Write a day, a month or a year as 2024-05-06, 2024-05 or 2024.");

    public static Diagnostic DatesReversed(SourceLocation at, string first, string last) => Error(
        "F115", $"the range ends on {last}, before it begins on {first}", at, $"Write the earlier date first: {last}, then {first}.");

    public static Diagnostic BadMoment(SourceLocation at, string moment, string remedy) => Error(
        "F116", $"{moment} is not a moment", at, remedy);

    public static Diagnostic SpanExpected(SourceLocation at, string found) => Error(
        "F117", $"{Quote(found)} is not a length of time", at, "Write a whole number and hours, days, weeks, months or years: 30 days.");

    public static Diagnostic AmountExpected(SourceLocation at, string found) => Error(
        "F118", $"{Quote(found)} is not an amount", at,
        "Write a number with its unit (40000 tonnes), money (EUR 7.1 bn), a share (0.25 % of GDP), \"unknown\" or \"none stated\".");

    public static Diagnostic GroupedNumber(SourceLocation at, string found, string meant) => Error(
        "F119", $"the number {found} is written with a comma", at, $"Write {meant}; a comma would begin the next item of a list.");

    public static Diagnostic MixedAndOr(SourceLocation at, string firstReading, string secondReading) => Error(
        "F120", "\"and\" and \"or\" stand side by side, which can be read in two ways", at,
        $"Write {firstReading} or {secondReading}.");

    public static Diagnostic UnbalancedParenthesis(SourceLocation at, bool missingClose) => Error(
        "F121", missingClose ? "the parenthesis is never closed" : "the parenthesis closes nothing", at,
        missingClose ? "Add \")\" where the group ends." : "Remove it, or open the group with \"(\".");

    public static Diagnostic TooDeep(SourceLocation at, int limit) => Error(
        "F122", $"the condition is nested more than {limit} deep", at, "Use fewer parentheses, or several \"when\" lines; they are joined by \"and\".");

    public static Diagnostic ConditionExpected(SourceLocation at, string after) => Error(
        "F123", $"a condition was expected after {Quote(after)}", at,
        "Write what must happen or hold: Borduria attacks Atlantia.");

    public static Diagnostic ParenthesisInSentence(SourceLocation at) => Error(
        "F124", "a parenthesis stands inside a sentence", at,
        "Parentheses group whole conditions: (A attacks C or B attacks C).");

    public static Diagnostic PartyExpected(SourceLocation at, string found) => Error(
        "F125", found.Length == 0 ? "a party is missing in the list" : $"{Quote(found)} cannot stand in a list of parties", at,
        "Write names with commas between them: Atlantia, Borduria.");

    public static Diagnostic TextExpected(SourceLocation at, string slot, string example) => Error(
        "F126", $"\"{slot}\" needs a text in quotes", at, $"Write {slot} {example}.");

    public static Diagnostic BadCite(SourceLocation at, string problem) => Error(
        "F127", $"the citation {problem}", at, "Write the id of a source and, after a comma, the place in it: [gazette, \"p. 12\"].");

    public static Diagnostic IdExpected(SourceLocation at, string found, bool single) => Error(
        "F128", $"{Quote(found)} is not {(single ? "one id" : "a list of ids")}", at,
        single ? "Write one id, such as grain-compact-2020." : "Write ids with commas between them: grain-compact-2020, northern-frame-2019/c02.");

    public static Diagnostic RepeatedSlot(SourceLocation at, string slot, string keyword) => Error(
        "F129", $"this {keyword} has \"{slot}\" already", at, "Keep one of the lines, or join their values.");

    public static Diagnostic UnknownGrade(SourceLocation at, string found) => Error(
        "F130", $"{Quote(found)} is no grade of evidence", at, "Write text, excerpt, reported, weak or unverified.");

    public static Diagnostic PlaceExpected(SourceLocation at, string found) => Error(
        "F131", $"a place was expected, not {Quote(found)}", at,
        "Write a territory, then perhaps \"within BORDER\", \"controlled by PARTY\" and \"except PLACE\".");

    public static Diagnostic ConsentExpected(SourceLocation at, string found) => Error(
        "F132", $"{Quote(found)} names nothing that others give", at,
        "Write \"consent of\", \"approval by\" or \"money voted by\" and the parties; join several with \"and\".");

    public static Diagnostic ExitExpected(SourceLocation at, string found) => Error(
        "F133", $"{Quote(found)} is not a way to leave", at, "Write \"6 months after notice\", \"at any time\", \"none\" or undefined \"…\".");

    public static Diagnostic PeriodExpected(SourceLocation at, string found) => Error(
        "F134", $"{Quote(found)} is not a period", at,
        "Write \"from 2020-06-01\" and perhaps \"to 2030-05-31\" or \"for 10 years\", or \"when CONDITION\".");

    public static Diagnostic SentenceExpected(SourceLocation at) => Error(
        "F135", "the event says nothing yet", at, "Write who did what after the date: 2024-05-06  Borduria attacks Atlantia.");

    public static Diagnostic DenialWithoutDate(SourceLocation at) => Error(
        "F136", "a date was expected after \"not\"", at, "Write: not 2024-05-06  Borduria attacks Atlantia.");

    public static Diagnostic BadLadder(SourceLocation at) => Error(
        "F137", "the ladder has no steps", at, "Write its name, a colon, and the steps from the lowest: ladder response: nothing < consult < assist.");

    public static Diagnostic RepeatedTail(SourceLocation at, string tail) => Error(
        "F138", $"\"{tail}\" stands twice on this line", at, "Keep one of the two.");

    public static Diagnostic SlotAtMargin(SourceLocation at, string slot) => Error(
        "F139", $"the slot \"{slot}\" stands at the margin", at,
        "Put two blanks before it. The indented lines below it were not read.");

    private static Diagnostic Error(string code, string message, SourceLocation at, string remedy) =>
        new(code, DiagnosticSeverity.Error, message, at, remedy);

    private static string Article(string keyword) => keyword[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? (keyword == "unit" ? "a" : "an") : "a";

    private static string Quote(string found) => found.Length == 0 ? "nothing" : $"\"{found}\"";
}
