using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A date with, perhaps, a time of day; the offset is in minutes east of UTC.</summary>
public sealed record MomentSyntax(DateSyntax Date, int? Hour, int? Minute, int? OffsetMinutes, TextSpan Span);
