using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A day; a month or a year where <paramref name="Month"/> or <paramref name="Day"/> is null. Always a possible date: others are diagnostics.</summary>
public sealed record DateSyntax(int Year, int? Month, int? Day, TextSpan Span);
