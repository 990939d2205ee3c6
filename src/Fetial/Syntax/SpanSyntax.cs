using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A length of time: <c>72 hours</c>, <c>10 years</c>. The unit is hours, days, months or years; weeks are read as 7 days.</summary>
public sealed record SpanSyntax(int Number, TimeUnit Unit, TextSpan Span);
