using System.Collections.Immutable;

namespace Fetial.Syntax;

/// <summary>One kind of declaration: what follows its keyword, and its slots in canonical order.</summary>
public sealed class DeclarationSchema
{
    private readonly Dictionary<string, List<SlotSchema>> byFirstWord = new(StringComparer.Ordinal);

    internal DeclarationSchema(string keyword, NameShape name, bool open, params ReadOnlySpan<SlotRow> rows)
    {
        Keyword = keyword;
        Name = name;
        IsOpen = open;
        var slots = ImmutableArray.CreateBuilder<SlotSchema>(rows.Length);
        foreach (var row in rows)
        {
            slots.Add(new SlotSchema(row.Name, row.Shape, row.Repeatable, row.Tails, slots.Count));
        }

        Slots = slots.MoveToImmutable();
        foreach (var slot in Slots)
        {
            if (!byFirstWord.TryGetValue(slot.Words[0], out var alike))
            {
                byFirstWord[slot.Words[0]] = alike = [];
            }

            var at = alike.Count;
            while (at > 0 && alike[at - 1].Words.Length < slot.Words.Length)
            {
                at--;
            }

            alike.Insert(at, slot);
        }
    }

    /// <summary>The keyword, such as <c>armed group</c>.</summary>
    public string Keyword { get; }

    public NameShape Name { get; }

    /// <summary>In canonical order.</summary>
    public ImmutableArray<SlotSchema> Slots { get; }

    /// <summary>Whether any first word is a slot (declarations that a later reader takes apart).</summary>
    public bool IsOpen { get; }

    /// <summary>The slot of that name, or null.</summary>
    public SlotSchema? Slot(string name)
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

    /// <summary>The slot whose name opens the run, longest name first; null if there is none.</summary>
    public SlotSchema? Match(ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty || tokens[0].Kind != TokenKind.Word)
        {
            return null;
        }

        if (byFirstWord.TryGetValue(tokens[0].Text, out var candidates))
        {
            foreach (var slot in candidates)
            {
                if (slot.Matches(tokens))
                {
                    return slot;
                }
            }
        }

        // Slots that are known only to a later reader stand before the notes and the sources, in the order in which they are written.
        return IsOpen ? new SlotSchema(tokens[0].Text, ValueShape.Phrase, true, TailSet.Common, Slot("note")?.Order ?? -1) : null;
    }
}
