using System.Collections.Immutable;
using System.Text;
using Fetial.Exchange.Import.Readers;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;
using Fetial.Exchange.Sources;

namespace Fetial.Exchange.Import;

/// <summary>
/// Turns the rows of a sheet into declarations or events. Every cell that says something is read completely by a rule, or its words stand in the
/// output; the report tells which.
/// </summary>
public static class SheetImport
{
    /// <summary>The file that declares all sources; no other file may have this name.</summary>
    public const string SourcesPath = "sources.fetial";

    /// <param name="known">The sources of sheets imported before; null if this is the first.</param>
    public static ImportResult Run(Sheet sheet, ColumnMap map, SourceRegistry? known = null)
    {
        var sources = known ?? SourceRegistry.Empty;
        var problems = MissingColumns(sheet, map).ToList();
        var cells = ImmutableArray.CreateBuilder<CellRecord>();
        var files = new Dictionary<string, StringBuilder>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sheetRow in sheet.Rows)
        {
            var row = new RowDraft(map, sheet, sheetRow, sources);
            Fill(row);
            sources = row.Sources;
            if (map.Kind != SheetKind.Events && !seen.TryAdd(row.Head, row.Row))
            {
                row.Problem("id", $"the id {row.Head} is that of row {seen[row.Head]} too; keep one of them.");
            }

            var name = FileName(row) is var wanted && wanted + ".fetial" == SourcesPath ? "sources-rows" : wanted;
            if (!files.TryGetValue(name, out var file))
            {
                files.Add(name, file = new StringBuilder());
                order.Add(name);
            }

            file.Append(file.Length > 0 ? "\n" : string.Empty).Append(RowWriter.Write(row, sheet.Name));
            problems.AddRange(row.Problems);
            cells.AddRange(row.Account());
        }

        var written = order.Select(n => new ImportedFile(n + ".fetial", files[n].ToString()));
        if (!sources.Entries.IsEmpty)
        {
            written = written.Append(new ImportedFile(SourcesPath, sources.ToText(map.Sources)));
        }

        var report = ImportReport.Of(sheet.Rows.Length, sheet.Columns, cells.ToImmutable(), [.. problems]);
        return new ImportResult([.. written], report, sources);
    }

    private static void Fill(RowDraft row)
    {
        if (row.Map.Kind == SheetKind.Events)
        {
            ReadDate(row);
        }
        else
        {
            HeadReader.Read(row);
        }

        foreach (var rule in row.Map.Rules.Where(r => r.Slot is not ("id" or "instrument" or "title" or "locator" or "at")))
        {
            CellReaders.Run(row, rule);
        }

        if (row.Map.Kind == SheetKind.Events && (row.At is null || row.Sentences.IsEmpty))
        {
            row.KeepAll();
            row.Problem("event", row.At is null ? "the date could not be read; the row stands in comments." : "no sentence could be made; the row stands in comments.");
        }
    }

    private static void ReadDate(RowDraft row)
    {
        var rule = row.Map.Rules.First(r => r.Slot == "at");
        var cell = row.Cell(rule.Columns[0]);
        if (!cell.Says)
        {
            return;
        }

        var (plain, hadRemark) = Items.WithoutRemark(cell.Text, rule);
        row.At = row.Map.Meaning(cell.Column, cell.Text) ?? CellDates.ReadMoment(plain);
        if (row.At is null)
        {
            return;
        }

        row.MarkRead(cell);
        if (hadRemark)
        {
            row.Keep(cell);
        }
    }

    private static string FileName(RowDraft row)
    {
        if (row.Map.FilesBy is not { } column)
        {
            return row.Map.FileName;
        }

        var cell = row.Cell(column);
        return cell.Says ? FetialText.MendId(cell.Text) : row.Head.Contains('/', StringComparison.Ordinal) ? row.Head.Split('/')[0] : "unassigned";
    }

    private static IEnumerable<ImportProblem> MissingColumns(Sheet sheet, ColumnMap map) => map.Rules
        .SelectMany(r => r.Columns, (r, c) => (r.Slot, Column: c))
        .Where(p => sheet.IndexOf(p.Column) < 0)
        .DistinctBy(p => p.Column)
        .Select(p => new ImportProblem(1, p.Column, $"the sheet has no such column; the slot \"{p.Slot}\" stays empty."));
}
