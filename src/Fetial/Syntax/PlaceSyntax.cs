using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary><c>NAME within BORDER controlled by X except PLACE, PLACE</c>, or <c>undefined "…"</c> (then the name is empty).</summary>
public sealed record PlaceSyntax(
    PhraseSyntax Name,
    PhraseSyntax? Within,
    PhraseSyntax? ControlledBy,
    ImmutableArray<PlaceSyntax> Except,
    string? Undefined,
    TextSpan Span);
