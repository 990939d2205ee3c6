using System.Collections.Immutable;
using Fetial.Cli.Output;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>The ledger by giver. The stage stands in every title or heading; what is recorded at one stage is never added to another.</summary>
public static class LedgerSection
{
    public static void Write(SectionWriter section, TrackReport report, string? of, bool full)
    {
        var tables = LedgerTables.All(report.Ledger).Where(t => of is null || t.Rows.Any(r => r.Donor == of)).ToImmutableArray();
        if (tables.IsEmpty)
        {
            return;
        }

        var shown = full ? tables : [.. tables.Where(t => t.IsMoney && t.Stage is null).Take(1)];
        shown = shown.IsEmpty ? [.. tables.Take(1)] : shown;
        foreach (var table in shown)
        {
            Write(section, table, of, full);
        }

        section.Note($"{FigureText.Nothing} nothing recorded · ≤ at most (days reach past the as-of day, or a ceiling) · ≥ at least · ~ about. Open a figure: --explain \"GIVER/YEAR/STAGE\".");
        if (!full)
        {
            section.Rest(tables.Length - shown.Length, TrackView.Ledger);
        }
    }

    private static void Write(SectionWriter section, LedgerTable table, string? of, bool full)
    {
        var rows = of is null ? table.Rows : [.. table.Rows.Where(r => r.Donor == of)];
        if (rows.IsEmpty)
        {
            return;
        }

        var unit = table.IsMoney ? $", {table.Unit} bn" : table.Unit.Length > 0 ? $", {table.Unit}" : ", counted";
        section.Heading(table.Stage is { } stage
            ? $"{Capital(stage.ToString())} to {table.Recipient}{unit}"
            : $"To {table.Recipient}{unit}: one column for each stage, which are never added");
        var taken = full ? rows : [.. rows.Take(SectionWriter.Short + 2)];
        var lines = taken.Select(r => r.Figures.Select(f => new TextCell(FigureText.Of(f, table.IsMoney))).Prepend(r.Donor).ToArray()).ToList();
        if (of is null && rows.Length > 1)
        {
            lines.Add([new TextCell($"all {rows.Length}"), .. table.Total.Select(t => new TextCell(t is null ? "not added" : FigureText.Of(t, table.IsMoney)))]);
        }

        section.Table(
            [TextColumn.Wrapping(16), .. table.Columns.Select(_ => TextColumn.Number())],
            ["", .. table.Columns],
            lines);
        if (table.Total.Any(t => t is null) && of is null)
        {
            section.Note("not added: its lines come from several sources, which may count the same help.");
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant();
}
