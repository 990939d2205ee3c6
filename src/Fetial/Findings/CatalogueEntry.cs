namespace Fetial.Findings;

/// <summary>What <c>fetial explain</c> prints for a code.</summary>
/// <param name="Code">For example <c>F113</c>; unique.</param>
/// <param name="Title">A few words, lower case, no full stop.</param>
/// <param name="Explanation">What the finding means.</param>
/// <param name="HowToFix">What to write instead.</param>
/// <param name="Why">Why the rule exists.</param>
public sealed record CatalogueEntry(string Code, string Title, string Explanation, string HowToFix, string Why);
