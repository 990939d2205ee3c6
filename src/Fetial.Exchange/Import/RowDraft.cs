using System.Collections.Immutable;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;
using Fetial.Exchange.Sources;

namespace Fetial.Exchange.Import;

/// <summary>One row on its way to a declaration: the slots written so far, and an account of every cell. What no reader accounts for ends in a note.</summary>
internal sealed class RowDraft
{
    private readonly List<SlotLine> lines = [];
    private readonly Dictionary<string, CellOutcome> outcomes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> wanted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ImportProblem> problems = [];
    private readonly Dictionary<string, Cell> cells;

    public RowDraft(ColumnMap map, Sheet sheet, SheetRow row, SourceRegistry sources)
    {
        Map = map;
        Row = row.Number;
        Sources = sources;
        Columns = sheet.Columns;
        cells = sheet.Columns.Select((c, i) => Import.Cell.Of(map, c, row.Cells[i])).ToDictionary(c => c.Column, StringComparer.OrdinalIgnoreCase);
    }

    public ColumnMap Map { get; }

    public int Row { get; }

    public SourceRegistry Sources { get; set; }

    public ImmutableArray<string> Columns { get; }

    public IReadOnlyList<SlotLine> Lines => lines;

    public IReadOnlyList<ImportProblem> Problems => problems;

    /// <summary>The text after the keyword: the id or name.</summary>
    public string Head { get; set; } = string.Empty;

    public string? Title { get; set; }

    /// <summary>For events: the date or moment; null if none could be read.</summary>
    public string? At { get; set; }

    /// <summary>For events: the sentences; several if subjects or objects are several.</summary>
    public ImmutableArray<string> Sentences { get; set; } = [];

    /// <summary>The cell of a column; a silent one if the sheet has no such column.</summary>
    public Cell Cell(string column) => cells.TryGetValue(column.Trim(), out var cell) ? cell : new Cell(column, string.Empty, string.Empty, false, false);

    public void Emit(string slot, string text, params ReadOnlySpan<Cell> from)
    {
        var cite = string.Empty;
        foreach (var cell in from)
        {
            if (cell.NotChecked)
            {
                // The marker qualifies this value only, so it is cited here and the cell's words stay in a note.
                cite = $" [{SourceRegistry.NotCheckedId}]";
                Sources = Sources.WithNotChecked();
            }
        }

        lines.Add(new SlotLine(slot, text + cite));
    }

    /// <summary>A rule read the whole cell, but for a marker "(not checked)", which keeps the cell's words in a note.</summary>
    public void MarkRead(Cell cell)
    {
        outcomes.TryAdd(cell.Column, CellOutcome.Read);
        if (cell.NotChecked)
        {
            wanted.Add(cell.Column);
        }
    }

    /// <summary>The cell's words stand in the output as they are.</summary>
    public void MarkCopied(Cell cell) => outcomes.TryAdd(cell.Column, CellOutcome.Read);

    /// <summary>All of the cell's words stand in a slot as <c>undefined "…"</c>.</summary>
    public void MarkUndefined(Cell cell)
    {
        outcomes[cell.Column] = CellOutcome.Undefined;
        if (cell.NotChecked)
        {
            wanted.Add(cell.Column);
        }
    }

    /// <summary>The cell's words are to stand in a note whatever else reads them.</summary>
    public void Keep(Cell cell) => wanted.Add(cell.Column);

    /// <summary>Nothing of the row could be written, so no cell counts as read and all are kept.</summary>
    public void KeepAll()
    {
        outcomes.Clear();
        lines.Clear();
    }

    public void Problem(string column, string message) => problems.Add(new ImportProblem(Row, column, message));

    /// <summary>The cells whose words must be written down, in the order of the columns: those no rule read, and those with a remark.</summary>
    public IEnumerable<Cell> ToKeep() => Columns.Select(Cell).Where(c => c.Says && (wanted.Contains(c.Column) || !outcomes.ContainsKey(c.Column)));

    /// <summary>What became of every cell, once all rules have run.</summary>
    public IEnumerable<CellRecord> Account() => Columns.Select(Cell).Select(c => new CellRecord(
        Row,
        c.Column,
        !c.Says ? CellOutcome.Empty : outcomes.TryGetValue(c.Column, out var outcome) ? outcome : CellOutcome.Noted));
}
