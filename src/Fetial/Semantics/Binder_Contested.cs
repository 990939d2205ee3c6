using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    /// <summary>Slots that hold one value but may be stated by several sources.</summary>
    private static readonly ImmutableArray<string> StatedSlots =
    [
        "force", "by", "in force", "provisional", "exit", "proposed", "signed", "adopted", "who", "for", "owed to", "amount", "within", "from", "to",
        "until", "where", "lead", "since", "proposal of", "kind",
    ];

    private ImmutableArray<ContestedSlot> BindContested()
    {
        var contested = ImmutableArray.CreateBuilder<ContestedSlot>();
        foreach (var declaration in Declared("instrument", "article", "coalition"))
        {
            foreach (var slots in declaration.Slots.Where(IsActive).Where(s => StatedSlots.Contains(s.Name)).GroupBy(s => (s.Name, By: Doers(s))))
            {
                // Parties that sign on days of their own do not contradict each other.
                var values = slots.Select(s => State(Written(s), s)).ToList();
                if (values.Count > 1 && values.TrueForAll(v => !v.Cites.IsEmpty)
                    && values.Select(v => v.Value).Distinct(StringComparer.Ordinal).Count() > 1
                    && values.Exists(v => values.Exists(w => w.Value != v.Value && !v.Cites.Select(c => c.Source.Id).Intersect(w.Cites.Select(c => c.Source.Id)).Any())))
                {
                    contested.Add(new ContestedSlot(declaration.Name.Text, slots.Key.Name, [.. values], ScenarioOf(declaration)));
                }
            }
        }

        return contested.ToImmutable();
    }

    private string Doers(SlotSyntax slot) => string.Join(' ', slot.Tails.Where(t => t.Name == "by").Select(t => current.Slice(t.Span)));

    /// <summary>The value as it stands in the file, blanks folded.</summary>
    private string Written(SlotSyntax slot)
    {
        return string.Join(' ', (current.Slice(slot.Value.Span) + " " + Doers(slot)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
