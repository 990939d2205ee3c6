using System.Text;

namespace Fetial.Cli.Output;

/// <summary>
/// A table without lines: columns two blanks apart, wrapping columns that give way to the width of the terminal. Blanks that do not break
/// (U+00A0) are kept together and printed as blanks.
/// </summary>
public sealed class TextTable
{
    private const int Gap = 2;
    private readonly IReadOnlyList<TextColumn> columns;
    private readonly int indent;
    private readonly List<TextCell[]> rows = [];

    public TextTable(IReadOnlyList<TextColumn> columns, int indent = 0)
    {
        this.columns = columns;
        this.indent = indent;
    }

    public int Count => rows.Count;

    /// <summary>Adds a row; missing cells at the end are empty, more cells than columns are an <see cref="ArgumentException"/>.</summary>
    public void Add(params TextCell[] cells)
    {
        if (cells.Length > columns.Count)
        {
            throw new ArgumentException($"The row has {cells.Length} cells, the table {columns.Count} columns.", nameof(cells));
        }

        rows.Add(cells);
    }

    public void Write(Terminal terminal)
    {
        var widths = Widths(terminal.Width);
        foreach (var row in rows)
        {
            WriteRow(terminal, row, widths);
        }
    }

    /// <summary>
    /// The columns given to each cell when the table may fill <paramref name="total"/>. The widest wrapping column gives way first; a table
    /// whose fixed columns and minima are wider than that stays wider.
    /// </summary>
    public IReadOnlyList<int> Widths(int total)
    {
        var widths = new int[columns.Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], row[i].Text.Split('\n').Max(DisplayWidth.Of));
            }
        }

        var excess = indent + widths.Sum() + (Gap * (columns.Count - 1)) - total;
        for (; excess > 0 && WidestThatYields(widths) is { } widest; excess--)
        {
            widths[widest]--;
        }

        return widths;
    }

    private int? WidestThatYields(int[] widths)
    {
        int? widest = null;
        for (var i = 0; i < widths.Length; i++)
        {
            var yields = columns[i].Wraps && widths[i] > Math.Max(1, columns[i].Minimum);
            if (yields && (widest is null || widths[i] > widths[widest.Value]))
            {
                widest = i;
            }
        }

        return widest;
    }

    private void WriteRow(Terminal terminal, TextCell[] row, IReadOnlyList<int> widths)
    {
        var cells = row.Select((cell, i) => TextWrap.Lines(cell.Text, Math.Max(1, widths[i]))).ToList();
        var height = cells.Count == 0 ? 1 : cells.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            var output = new StringBuilder();
            var filled = 0;
            var start = indent;
            for (var i = 0; i < cells.Count; i++)
            {
                var text = line < cells[i].Count ? cells[i][line] : "";
                var width = DisplayWidth.Of(text);
                if (width > 0)
                {
                    var column = columns[i].AlignRight ? start + widths[i] - width : start;
                    output.Append(' ', column - filled).Append(terminal.Paint(text.Replace('\u00A0', ' '), row[i].Ink));
                    filled = column + width;
                }

                start += widths[i] + Gap;
            }

            terminal.Line(output.ToString());
        }
    }
}
