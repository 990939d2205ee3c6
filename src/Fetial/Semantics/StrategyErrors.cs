using Fetial.Findings;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>What can be wrong with a challenge, an effect, an assumption, a promise, an issue, a package or a position. Codes F160 to F169.</summary>
public static class StrategyErrors
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new("F160", "A statement cannot be read", "A line of a challenge, an effect, an assumption, a promise, an issue, a package or a position has words that do not belong there.", "Write it in the form that the message shows.", "Numbers that are read wrongly would pass into every result."),
        new("F161", "A value lies outside its own range", "The value stands below the low end or above the high end of the range that is given with it.", "Correct the value or the range: N from LOW to HIGH.", "The range is what the verdict is tested over; it must hold the value."),
        new("F162", "A value cannot be what it is", "A chance lies outside 0 to 1, or a cost below 0.", "Correct the number; per cent are written 60 %.", "The models are defined on these ranges alone."),
    ];

    public static Diagnostic Unreadable(string what, string words, string form, SourceLocation location) =>
        Error("F160", $"`{what}` cannot be read: \"{words}\"", location, $"Write it as: {form}.");

    public static Diagnostic OutsideItsRange(string what, double value, double low, double high, SourceLocation location) =>
        Error("F161", $"{what} is {value} but its range is {low} to {high}", location, "Correct the value or the range.");

    public static Diagnostic OutsideWhatItCanBe(string what, double low, double high, SourceLocation location) =>
        Error("F162", double.IsPositiveInfinity(high) ? $"{what} must be at least {low}" : $"{what} must lie between {low} and {high}", location, "Correct the number and its range.");

    public static Diagnostic GameDoesNotFit(string model, string fault, SourceLocation location) =>
        Error("F160", $"`game {model}` cannot be run: {fault}", location, $"fetial model {model} --card lists its parameters with their ranges.");

    private static Diagnostic Error(string code, string message, SourceLocation location, string remedy) => new(code, DiagnosticSeverity.Error, message, location, remedy);
}
