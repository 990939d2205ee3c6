namespace Fetial.Exchange.Sheets;

/// <summary>Reads a table from a <c>.csv</c> or <c>.xlsx</c> file. Cells are text to us, whatever they start with: no formula is ever computed.</summary>
public static class SheetReader
{
    /// <param name="path">The ending decides the format: <c>.csv</c>, <c>.tsv</c>, <c>.txt</c> or <c>.xlsx</c>.</param>
    /// <param name="sheetName">The sheet of a workbook, case ignored; null is the first sheet. Not used for text files.</param>
    /// <exception cref="SheetFormatException">Unknown ending, no such sheet, or a broken file.</exception>
    public static Sheet Read(string path, string? sheetName = null)
    {
        using var stream = File.OpenRead(path);
        var name = Path.GetFileNameWithoutExtension(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".csv" or ".tsv" or ".txt":
                return CsvSheetReader.Read(stream, name);
            case ".xlsx":
                return WorkbookSheetReader.Read(stream, sheetName);
            default:
                throw new SheetFormatException($"\"{Path.GetFileName(path)}\" ends neither in .csv nor in .xlsx; save the sheet in one of these formats.");
        }
    }

    /// <summary>The names of a workbook's sheets in their order; for a text file its own name.</summary>
    public static IReadOnlyList<string> SheetNames(string path)
    {
        if (!Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return [Path.GetFileNameWithoutExtension(path)];
        }

        using var stream = File.OpenRead(path);
        return WorkbookSheetReader.Names(stream);
    }
}
