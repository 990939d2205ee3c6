using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>
/// A line at the margin with the slots below it. Words of the header that name a slot ("part of", "within", "kind of", "iso") become slots too,
/// so that a reader of the tree need not care where they stood.
/// </summary>
/// <param name="Keyword">The kind, such as <c>state</c>, <c>armed group</c>, <c>instrument</c>, <c>article</c>, <c>verb</c>.</param>
/// <param name="Name">The declared name or id; empty for <c>researched</c>, <c>expect</c> and others that have none.</param>
/// <param name="Title">The quoted full name, or null.</param>
/// <param name="Span">The header line.</param>
public sealed record DeclarationSyntax(
    string Keyword,
    PhraseSyntax Name,
    string? Title,
    ImmutableArray<SlotSyntax> Slots,
    TextSpan Span,
    int Line)
{
    /// <summary>Only the header was read so far.</summary>
    internal bool IsSkimmed { get; init; }

    /// <summary>The first slot of that name, or null.</summary>
    public SlotSyntax? Slot(string name)
    {
        foreach (var slot in Slots)
        {
            if (slot.Name == name)
            {
                return slot;
            }
        }

        return null;
    }

    public IReadOnlyList<SlotSyntax> SlotsNamed(string name)
    {
        List<SlotSyntax>? named = null;
        foreach (var slot in Slots)
        {
            if (slot.Name == name)
            {
                named ??= [];
                named.Add(slot);
            }
        }

        return named is null ? Array.Empty<SlotSyntax>() : named;
    }
}
