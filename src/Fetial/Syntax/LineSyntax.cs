using System.Collections.Immutable;

namespace Fetial.Syntax;

/// <summary>One line with all of its tokens; their texts in order are the line, to the character.</summary>
public sealed record LineSyntax(int Number, LineKind Kind, ImmutableArray<Token> Tokens);
