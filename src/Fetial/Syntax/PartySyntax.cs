using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>One party of a list.</summary>
/// <param name="Name">The name, or the kind word for <see cref="PartyKind.Any"/> ("any state"); empty where the kind needs none.</param>
/// <param name="Except">Names left out ("every state except Borduria"); empty as a rule.</param>
/// <param name="Undefined">The text of <c>undefined "…"</c>, or null.</param>
public sealed record PartySyntax(PartyKind Kind, PhraseSyntax Name, System.Collections.Immutable.ImmutableArray<PhraseSyntax> Except, string? Undefined, TextSpan Span)
{
    /// <summary>"Any member of" and not "every member of".</summary>
    public bool AnyMember { get; init; }
}
