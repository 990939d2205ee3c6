using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A citation: <c>[source, "p. 12"]</c>, with the sources of an <c>according to</c> that follows it.</summary>
public sealed record CiteSyntax(Token Source, ImmutableArray<string> Locators, TextSpan Span);
