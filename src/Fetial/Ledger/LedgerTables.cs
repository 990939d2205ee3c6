using System.Collections.Immutable;
using System.Globalization;

namespace Fetial.Ledger;

/// <summary>Lays the figures of a ledger out in tables, none of which adds across stages or units.</summary>
public static class LedgerTables
{
    /// <summary>All tables: for each receiver and currency by stage, then each stage by kind of help and by year; then what is counted in pieces.</summary>
    public static ImmutableArray<LedgerTable> All(LedgerBook book)
    {
        var tables = ImmutableArray.CreateBuilder<LedgerTable>();
        foreach (var group in Groups(book, money: true))
        {
            tables.Add(ByStage(book, group.Recipient, group.Unit));
            foreach (var stage in Stages(book, group.Recipient, group.Unit).Where(s => book.Keys.Count(k => k.Stage == s && k.Recipient == group.Recipient && k.Unit == group.Unit) > 1))
            {
                tables.Add(ByComponent(book, group.Recipient, group.Unit, stage));
                tables.Add(ByYear(book, group.Recipient, group.Unit, stage));
            }
        }

        tables.AddRange(book.Keys.Where(k => !IsMoney(book, k)).Select(k => (k.Recipient, k.Stage)).Distinct().Select(g => InPieces(book, g.Recipient, g.Stage)));
        return tables.ToImmutable();
    }

    /// <summary>One column for each stage: announced, pledged, allocated, delivered, withdrawn.</summary>
    public static LedgerTable ByStage(LedgerBook book, string recipient, string unit)
    {
        var stages = Stages(book, recipient, unit);
        return Table(book, recipient, unit, true, null, [.. stages.Select(s => s.ToString().ToLowerInvariant())], [.. stages.Select(s => (Func<LedgerKey, bool>)(k => k.Stage == s))], k => k.Recipient == recipient && k.Unit == unit);
    }

    /// <summary>One column for each kind of help of one stage, and all of them.</summary>
    public static LedgerTable ByComponent(LedgerBook book, string recipient, string unit, LedgerStage stage)
    {
        bool Within(LedgerKey key) => key.Recipient == recipient && key.Unit == unit && key.Stage == stage;
        var things = book.Keys.Where(Within).Select(k => k.Component).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return Table(book, recipient, unit, true, stage, [.. things, "all"], [.. things.Select(t => (Func<LedgerKey, bool>)(k => k.Component == t)), _ => true], Within);
    }

    /// <summary>One column for each year of one stage, one for lines whose days span several, and all of them.</summary>
    public static LedgerTable ByYear(LedgerBook book, string recipient, string unit, LedgerStage stage)
    {
        bool Within(LedgerKey key) => key.Recipient == recipient && key.Unit == unit && key.Stage == stage;
        var years = book.Keys.Where(Within).Select(k => k.Year).Distinct().OrderBy(y => y ?? int.MaxValue).ToImmutableArray();
        return Table(
            book, recipient, unit, true, stage,
            [.. years.Select(y => y?.ToString(CultureInfo.InvariantCulture) ?? "undated"), "all"],
            [.. years.Select(y => (Func<LedgerKey, bool>)(k => k.Year == y)), _ => true],
            Within);
    }

    /// <summary>Things that are counted, one column for each thing and unit; nothing is added across them.</summary>
    public static LedgerTable InPieces(LedgerBook book, string recipient, LedgerStage stage)
    {
        bool Within(LedgerKey key) => key.Recipient == recipient && key.Stage == stage && !IsMoney(book, key);
        var things = book.Keys.Where(Within).Select(k => (k.Component, k.Unit)).Distinct().OrderBy(t => t.Component, StringComparer.Ordinal).ThenBy(t => t.Unit, StringComparer.Ordinal).ToImmutableArray();
        return Table(
            book, recipient, "", false, stage,
            [.. things.Select(t => t.Component == t.Unit ? t.Component : $"{t.Component}, {t.Unit}")],
            [.. things.Select(t => (Func<LedgerKey, bool>)(k => k.Component == t.Component && k.Unit == t.Unit))],
            Within);
    }

    private static LedgerTable Table(
        LedgerBook book, string recipient, string unit, bool money, LedgerStage? stage, ImmutableArray<string> columns, ImmutableArray<Func<LedgerKey, bool>> picks, Func<LedgerKey, bool> within)
    {
        var keys = book.Keys.Where(within).ToList();
        LedgerFigure Figure(Func<LedgerKey, bool> picks) => LedgerFigure.Of(keys.Where(picks).SelectMany(k => book[k].Lines).OrderBy(l => l.Entry.First).ThenBy(l => l.Entry.Location.Path, StringComparer.Ordinal).ThenBy(l => l.Entry.Location.Line));
        var rows = keys.Select(k => k.Donor).Distinct(StringComparer.Ordinal)
            .Select(d => new LedgerRow(d, [.. picks.Select(p => Figure(k => k.Donor == d && p(k)))])).ToList();
        var lead = stage is null ? Math.Max(0, columns.IndexOf("allocated")) : columns.Length - 1;
        return new LedgerTable(
            recipient, unit, money, stage, columns,
            [.. rows.OrderByDescending(r => r.Figures[lead].Number ?? -1).ThenByDescending(r => r.Figures.Max(f => f.Number ?? -1)).ThenBy(r => r.Donor, StringComparer.Ordinal)],
            [.. picks.Select(p => Figure(p)).Select(f => IsOfOneSource(f) ? f : null)]);
    }

    /// <summary>One source does not count its own lines twice; several may.</summary>
    private static bool IsOfOneSource(LedgerFigure figure) =>
        figure.Lines.Length > 0 && (figure.Lines.Length == 1 || (figure.Lines[0].Entry.Sources.Length > 0 && figure.Lines.All(l => l.Entry.Sources == figure.Lines[0].Entry.Sources)));

    private static bool IsMoney(LedgerBook book, LedgerKey key) => book[key].Lines.Any(l => l.Entry.IsMoney);

    private static IEnumerable<(string Recipient, string Unit)> Groups(LedgerBook book, bool money) => book.Keys.Where(k => IsMoney(book, k) == money)
        .GroupBy(k => (k.Recipient, k.Unit)).OrderByDescending(g => g.Sum(k => book[k].Lines.Length)).ThenBy(g => g.Key.Recipient, StringComparer.Ordinal).ThenBy(g => g.Key.Unit, StringComparer.Ordinal).Select(g => g.Key);

    private static ImmutableArray<LedgerStage> Stages(LedgerBook book, string recipient, string unit) =>
        [.. book.Keys.Where(k => k.Recipient == recipient && k.Unit == unit).Select(k => k.Stage).Distinct().OrderBy(s => (int)s)];
}
