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
            // Only a slot that stands twice can be contested.
            foreach (var slots in Repeated(declaration).Where(IsActive).GroupBy(s => $"{s.Name}\n{Doers(s)}", StringComparer.Ordinal))
            {
                // Parties that sign on days of their own do not contradict each other.
                var values = slots.Select(s => State(Written(s), s)).ToList();
                if (values.Count > 1 && values.TrueForAll(v => !v.Cites.IsEmpty)
                    && values.Select(v => v.Value).Distinct(StringComparer.Ordinal).Count() > 1
                    && values.Exists(v => values.Exists(w => w.Value != v.Value && !v.Cites.Select(c => c.Source.Id).Intersect(w.Cites.Select(c => c.Source.Id)).Any())))
                {
                    contested.Add(new ContestedSlot(declaration.Name.Text, slots.First().Name, [.. values], ScenarioOf(declaration)));
                }
            }
        }

        return contested.ToImmutable();
    }

    private static List<SlotSyntax> Repeated(DeclarationSyntax declaration)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slot in declaration.Slots)
        {
            if (!seen.Add(slot.Name))
            {
                twice.Add(slot.Name);
            }
        }

        var repeated = new List<SlotSyntax>();
        foreach (var slot in declaration.Slots)
        {
            if (twice.Contains(slot.Name) && StatedSlots.Contains(slot.Name))
            {
                repeated.Add(slot);
            }
        }

        return repeated;
    }

    private string Doers(SlotSyntax slot) => string.Join(' ', slot.Tails.Where(t => t.Name == "by").Select(t => current.Slice(t.Span)));

    /// <summary>The value as it stands in the file, blanks folded.</summary>
    private string Written(SlotSyntax slot)
    {
        return string.Join(' ', (current.Slice(slot.Value.Span) + " " + Doers(slot)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
