using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>An amount. Money has a currency; a share has <paramref name="Percent"/> and the series as unit; a count has its unit phrase.</summary>
/// <param name="Qualifier">Exact, about, at least, at most, or between (then <paramref name="Upper"/> is set).</param>
/// <param name="Number">Null for <c>unknown</c> and <c>none stated</c>; scale words m and bn are already multiplied in.</param>
/// <param name="Unit">"tonnes of seed grain", "GDP of Latvia", or empty.</param>
/// <param name="Per"><c>year</c>, <c>month</c> …, or null.</param>
public sealed record AmountSyntax(
    AmountQualifier Qualifier,
    decimal? Number,
    decimal? Upper,
    string? Currency,
    bool Percent,
    PhraseSyntax Unit,
    string? Per,
    AmountAbsence Absence,
    TextSpan Span);
