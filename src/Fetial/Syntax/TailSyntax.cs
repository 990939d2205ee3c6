using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>What follows the value of a one-line statement: "in scenario X", "under ID", "from DATE", "according to IDS" and so on.</summary>
public sealed record TailSyntax(string Name, ValueSyntax Value, TextSpan Span);
