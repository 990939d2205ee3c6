using Fetial.Findings;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>What can be wrong with a line <c>tested by …</c> of a claim. Codes F196 to F198.</summary>
public static class ClaimErrors
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new("F196", "A test of a claim cannot be read", "A line `tested by …` has none of the forms of a test, or a form with words that do not belong there.",
            "Write it in the form that the message shows, or `not decidable here  because \"…\"` where nothing can decide it.", "A test that is not run would look like one that was passed."),
        new("F197", "A test asks for no kind of finding", "After `check` stands neither a kind of finding nor the title of a code.",
            "Use a kind as `fetial check --only` takes it, or a title as `fetial explain` prints it.", "A misspelt kind is never found, and `check no …` would hold for ever."),
        new("F198", "A test names something that is not there", "A test names a text, clause, promise, challenge, package, effect or scenario that the portfolio does not declare.",
            "Correct the id, or declare it.", "A test of nothing decides nothing."),
    ];

    public static Diagnostic Unreadable(string words, string form, SourceLocation location) =>
        Error("F196", $"the test \"{words}\" cannot be read", location, $"Write it as: {form}.");

    public static Diagnostic NoMatter(string words, IReadOnlyList<string> nearest, SourceLocation location) =>
        Error("F197", $"no kind of finding is named \"{words}\"", location, nearest.Count > 0
            ? $"Did you mean {string.Join(" or ", nearest)}?"
            : "Use a kind such as contradiction or adversary-held, or a title such as untimed or undefined condition.");

    public static Diagnostic Unknown(string what, string words, IReadOnlyList<string> nearest, SourceLocation location) =>
        Error("F198", $"no {what} has the name \"{words}\"", location, nearest.Count > 0 ? $"Did you mean {string.Join(" or ", nearest)}?" : $"Correct the name, or declare the {what}.");

    private static Diagnostic Error(string code, string message, SourceLocation location, string remedy) => new(code, DiagnosticSeverity.Error, message, location, remedy);
}
