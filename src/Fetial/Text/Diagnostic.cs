namespace Fetial.Text;

/// <summary>
/// What is wrong with a text, where, and how to mend it. Codes are F1xx; the catalogue holds the long explanation of each.
/// </summary>
/// <param name="Code">For example <c>F112</c>.</param>
/// <param name="Message">One sentence without the place: "no thing is named "seed grains"".</param>
/// <param name="Location">Where; the caret is drawn below these columns.</param>
/// <param name="Remedy">What was expected and what to write instead; one or more sentences.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, SourceLocation Location, string Remedy);
