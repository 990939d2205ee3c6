using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>The day or moment of an event: on, about, or between two (both inclusive).</summary>
public sealed record WhenSyntax(WhenCertainty Certainty, MomentSyntax First, MomentSyntax? Last, TextSpan Span);
