using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>The ledger as it stands on a day: all lines, those that count, and every figure by its key.</summary>
public sealed class LedgerBook
{
    private readonly Dictionary<LedgerKey, LedgerFigure> figures;

    public LedgerBook(ImmutableArray<LedgerLine> lines)
    {
        Lines = lines;
        var groups = new Dictionary<LedgerKey, List<LedgerLine>>();
        foreach (var line in lines)
        {
            if (line.Counts)
            {
                var entry = line.Entry;
                var key = new LedgerKey(entry.Donor, entry.Recipient, entry.Component, entry.Unit, line.Stage, entry.Year);
                if (!groups.TryGetValue(key, out var group))
                {
                    groups[key] = group = [];
                }

                group.Add(line);
            }
        }

        figures = groups.ToDictionary(g => g.Key, g => LedgerFigure.Of(g.Value));
        Keys = [.. figures.Keys.OrderBy(k => k.Recipient, StringComparer.Ordinal).ThenBy(k => (int)k.Stage).ThenBy(k => k.Donor, StringComparer.Ordinal)
            .ThenBy(k => k.Component, StringComparer.Ordinal).ThenBy(k => k.Unit, StringComparer.Ordinal).ThenBy(k => k.Year ?? int.MaxValue)];
    }

    /// <summary>All lines by the as-of day in order of time, those left out with their reason.</summary>
    public ImmutableArray<LedgerLine> Lines { get; }

    /// <summary>The keys of all figures, in a fixed order.</summary>
    public ImmutableArray<LedgerKey> Keys { get; }

    public static LedgerBook Of(Perspective perspective) => new(LedgerFold.Fold(LedgerEntries.Of(perspective), perspective.AsOf));

    /// <summary>The figure of a key; <see cref="LedgerFigure.Nothing"/> where no line counts in it.</summary>
    public LedgerFigure this[LedgerKey key] => figures.TryGetValue(key, out var figure) ? figure : LedgerFigure.Nothing;

    /// <summary>One figure over the keys that a test picks; they must share stage and unit.</summary>
    /// <exception cref="ArgumentException">The keys are of several stages or units, which are never added.</exception>
    public LedgerFigure Sum(Func<LedgerKey, bool> picks)
    {
        var picked = Keys.Where(picks).ToList();
        return picked.Select(k => (k.Stage, k.Unit)).Distinct().Count() <= 1
            ? LedgerFigure.Of(picked.SelectMany(k => figures[k].Lines).OrderBy(l => l.Entry.First).ThenBy(l => l.Entry.Location.Path, StringComparer.Ordinal).ThenBy(l => l.Entry.Location.Line))
            : throw new ArgumentException("Figures of several stages or units are never added.", nameof(picks));
    }
}
