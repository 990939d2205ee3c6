using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    /// <summary>Slots that hold one value: lines that cite different sources are rival statements.</summary>
    private static readonly ImmutableArray<string> SingleSlots =
    [
        "force", "by", "in force", "provisional", "exit", "proposed", "initialled", "signed", "adopted", "ratified", "ended", "who", "for", "owed to", "amount", "within",
        "from", "to", "until", "where", "lead", "since", "proposal of", "kind", "per", "decided by", "at discretion of",
    ];

    /// <summary>
    /// Slots of which several lines add up: they are rivals only where each says <c>according to</c> whom, because a citation alone tells where a
    /// line was read and not that another source disagrees.
    /// </summary>
    private static readonly ImmutableArray<string> JoinedSlots =
    [
        "act", "when", "while", "on", "unless", "needs", "reservation by", "undefined", "suspended", "capability", "pledged", "part of", "same as", "through", "out of",
        "subject to", "notwithstanding", "under", "replaces", "prevails over",
    ];

    /// <summary>The slots on which the sources of a declaration differ, each with the declaration as every side has it.</summary>
    private ImmutableArray<Contest<T>> ContestsOf<T>(DeclarationSyntax declaration, Func<DeclarationSyntax, T> read)
    {
        var repeated = Repeated(declaration);
        if (repeated.Count == 0)
        {
            return [];
        }

        var contests = ImmutableArray.CreateBuilder<Contest<T>>();

        // Parties that sign on days of their own do not contradict each other.
        foreach (var lines in repeated.GroupBy(s => $"{SlotOf(s)}\n{Doers(s)}", StringComparer.Ordinal))
        {
            var slot = SlotOf(lines.First());
            var sides = Sides(slot, [.. lines]);
            if (sides.Count > 1)
            {
                var all = sides.SelectMany(s => s).ToHashSet();
                var rivals = sides.Select(side => new Rival<T>(Statement(slot, side), Read(declaration with { Slots = [.. declaration.Slots.Where(s => !all.Contains(s) || side.Contains(s))] }, read))).ToImmutableArray();
                contests.Add(new Contest<T>(slot, rivals));
                contested.Add(new ContestedSlot(declaration.Name.Text, slot, [.. rivals.Select(r => r.Statement)], ScenarioOf(declaration)));
            }
        }

        return contests.ToImmutable();
    }

    /// <summary>Reads a declaration again; what was reported of its lines before is not reported twice.</summary>
    private T Read<T>(DeclarationSyntax declaration, Func<DeclarationSyntax, T> read)
    {
        var before = diagnostics.Count;
        var reading = read(declaration);
        var known = diagnostics.Take(before).Select(d => (d.Code, d.Location)).ToHashSet();
        var again = diagnostics.Skip(before).Where(d => known.Contains((d.Code, d.Location))).ToList();
        again.ForEach(d => diagnostics.RemoveAt(diagnostics.LastIndexOf(d)));
        return reading;
    }

    private List<SlotSyntax> Repeated(DeclarationSyntax declaration)
    {
        if (!HasTwice(declaration.Slots))
        {
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slot in declaration.Slots)
        {
            var name = SlotOf(slot);
            if (!seen.Add(name))
            {
                twice.Add(name);
            }
        }

        var repeated = new List<SlotSyntax>();
        if (twice.Count > 0)
        {
            foreach (var slot in declaration.Slots)
            {
                if (SlotOf(slot) is var name && twice.Contains(name) && (SingleSlots.Contains(name) || JoinedSlots.Contains(name)) && IsActive(slot))
                {
                    repeated.Add(slot);
                }
            }
        }

        return repeated;
    }

    /// <summary>Whether a slot stands there twice; most declarations have few slots and none of them twice.</summary>
    private static bool HasTwice(ImmutableArray<SlotSyntax> slots)
    {
        for (var i = 1; i < slots.Length; i++)
        {
            var name = SlotOf(slots[i]);
            for (var j = 0; j < i; j++)
            {
                if (SlotOf(slots[j]) == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Words of an act and the two forms of a place are one slot each.</summary>
    private static string SlotOf(SlotSyntax slot) => ActSlots.Contains(slot.Name) ? "act" : slot.Name == "where anew" ? "where" : slot.Name;

    /// <summary>
    /// The lines of a slot by the sources they rest on: lines that share a source are one side, sides that say the same are one. A line that names
    /// no source belongs to all sides where lines add up, and leaves nothing to choose where the slot holds one value.
    /// </summary>
    private List<List<SlotSyntax>> Sides(string slot, List<SlotSyntax> lines)
    {
        var single = SingleSlots.Contains(slot);
        var attributed = lines.Where(s => single ? SourceIds(s).Count > 0 : s.Tail("according to") is not null).ToList();
        if (slot is "amount" or "within" ? attributed.Count < 2 : single ? attributed.Count < lines.Count : lines.Exists(s => !attributed.Contains(s) && SourceIds(s).Count > 0))
        {
            return [];
        }

        var sides = new List<(HashSet<string> Sources, List<SlotSyntax> Lines)>();
        foreach (var line in attributed)
        {
            var sources = SourceIds(line);
            var met = sides.Where(s => s.Sources.Overlaps(sources)).ToList();
            sides.RemoveAll(met.Contains);
            sides.Add(([.. met.SelectMany(s => s.Sources), .. sources], [.. met.SelectMany(s => s.Lines), line]));
        }

        return sides.Select(s => s.Lines).GroupBy(side => string.Join('\n', side.Select(s => Written(slot, s)).Distinct().Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(g => g.SelectMany(side => side).OrderBy(s => s.Span.Start).ToList()).OrderBy(side => side[0].Span.Start).ToList();
    }

    private static HashSet<string> SourceIds(SlotSyntax slot) =>
    [
        .. slot.Cites.Select(c => c.Source.Text),
        .. slot.Tails.Where(t => t.Name == "according to").Select(t => t.Value).OfType<IdsValue>().SelectMany(v => v.Ids).Select(id => id.Text),
    ];

    private Stated<string> Statement(string slot, List<SlotSyntax> side)
    {
        var stated = side.Select(s => State(Written(slot, s), s)).ToList();
        return stated[0] with
        {
            Value = string.Join(slot is "amount" or "within" ? ", " : " and ", stated.Select(s => s.Value).Distinct(StringComparer.Ordinal)),
            Cites = [.. stated.SelectMany(s => s.Cites).DistinctBy(c => (c.Source.Id, c.Locator))],
        };
    }

    private string Doers(SlotSyntax slot) => string.Join(' ', slot.Tails.Where(t => t.Name == "by").Select(t => current.Slice(t.Span)));

    /// <summary>The value as it stands in the file, blanks folded; an act with its word.</summary>
    private string Written(string slot, SlotSyntax line)
    {
        var name = slot == "act" ? line.Name : line.Name == "where anew" ? "anew" : "";
        return string.Join(' ', $"{name} {current.Slice(line.Value.Span)} {Doers(line)}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
