using System.Collections.Immutable;
using System.Text;

namespace Fetial.Exchange.Rosters;

/// <summary>
/// Reads delimited text (RFC 4180, UTF-8; commas, semicolons or tabs) record by record. The memory used is bounded by one record, and a record
/// by <see cref="MaximumCell"/> times <see cref="MaximumCells"/>, however long the file is.
/// </summary>
public sealed class RosterReader
{
    /// <summary>The longest cell in bytes, inclusive.</summary>
    public const int MaximumCell = 32 * 1024;

    /// <summary>The most cells in a record, inclusive.</summary>
    public const int MaximumCells = 256;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string file;
    private readonly RosterBytes bytes;
    private readonly byte separator;
    private readonly byte[] cell = new byte[MaximumCell];
    private int length;
    private int row;

    private RosterReader(Stream stream, string file)
    {
        this.file = file;
        bytes = new RosterBytes(stream);
        if (bytes.Marks(0xFF, 0xFE) || bytes.Marks(0xFE, 0xFF))
        {
            throw new RosterException($"{file} is in UTF-16, not UTF-8", "Save it as \"CSV UTF-8\".");
        }

        bytes.SkipMark();
        separator = bytes.MostFrequent((byte)',', (byte)';', (byte)'\t');
    }

    /// <summary>The records from the header on; a record without any text is passed over, but counts.</summary>
    /// <exception cref="RosterException">Wrong quotes, an encoding other than UTF-8, or a record that is too long; thrown where it is met.</exception>
    public static IEnumerable<(int Row, ImmutableArray<string> Cells)> Read(Stream stream, string file)
    {
        var reader = new RosterReader(stream, file);
        while (reader.Next() is { IsDefault: false } cells)
        {
            if (cells.Any(c => c.AsSpan().Trim().Length > 0))
            {
                yield return (reader.row, cells);
            }
        }
    }

    private ImmutableArray<string> Next()
    {
        if (bytes.Peek() < 0)
        {
            return default;
        }

        row++;
        var cells = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            if (cells.Count == MaximumCells)
            {
                throw Fault(cells.Count, $"the row has more than {MaximumCells} cells", "Check that the file is the table as published.");
            }

            length = 0;
            if (bytes.Peek() == '"')
            {
                Quoted(cells.Count);
            }
            else
            {
                Plain(cells.Count);
            }

            cells.Add(Decoded(cells.Count));
            var end = bytes.Take();
            if (end == '\r' && bytes.Peek() == '\n')
            {
                bytes.Take();
            }

            if (end != separator)
            {
                return cells.ToImmutable();
            }
        }
    }

    private void Plain(int column)
    {
        while (bytes.Peek() is var next && next >= 0 && next != separator && next is not ('\n' or '\r'))
        {
            if (next == '"')
            {
                throw Fault(column, "a quotation mark stands inside a cell that does not begin with one", "Put the whole cell in quotes and double the quotation marks in it.");
            }

            Add(column);
        }
    }

    private void Quoted(int column)
    {
        bytes.Take();
        while (true)
        {
            var next = bytes.Peek();
            if (next < 0)
            {
                throw Fault(column, "a quoted cell is never closed", "Add the closing quotation mark.");
            }

            if (next == '"')
            {
                bytes.Take();
                if (bytes.Peek() != '"')
                {
                    break;
                }
            }

            Add(column);
        }

        if (bytes.Peek() is var after && after >= 0 && after != separator && after is not ('\n' or '\r'))
        {
            throw Fault(column, "something stands behind the closing quotation mark of a cell", "Double the quotation marks inside the cell.");
        }
    }

    private void Add(int column)
    {
        if (length == MaximumCell)
        {
            throw Fault(column, $"the cell is longer than {MaximumCell} bytes", "A quotation mark that is not closed is the usual cause; check the row and the one above it.");
        }

        cell[length++] = (byte)bytes.Take();
    }

    private string Decoded(int column)
    {
        try
        {
            var text = Strict.GetString(cell, 0, length);
            return text.Contains('\0', StringComparison.Ordinal) ? throw Fault(column, "the cell holds a null character", "Save the file as \"CSV UTF-8\".") : text;
        }
        catch (DecoderFallbackException)
        {
            throw Fault(column, "the cell is not UTF-8", "Save the file as \"CSV UTF-8\".");
        }
    }

    private RosterException Fault(int column, string what, string remedy) => new($"{file}, row {row}, cell {column + 1} (line {bytes.Line}): {what}", remedy);
}
