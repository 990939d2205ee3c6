using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace Fetial.Exchange.Sheets;

/// <summary>Reads delimited text: UTF-8 with or without a byte order mark; commas, semicolons or tabs; quoted cells may hold line ends.</summary>
public static class CsvSheetReader
{
    /// <exception cref="SheetFormatException">The text is not UTF-8.</exception>
    public static Sheet Read(Stream stream, string name)
    {
        string text;
        try
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), true, -1, leaveOpen: true);
            text = reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new SheetFormatException($"\"{name}\" is not UTF-8 text; save it as \"CSV UTF-8\".");
        }

        return Parse(text, name);
    }

    /// <summary>Reads a table from text that is already in memory. A quoted cell that is never closed runs to the end; nothing is lost.</summary>
    public static Sheet Parse(string text, string name)
    {
        var options = CsvReaderOptions.Default with { Separator = Separator(text), HasHeader = false, SkipEmptyLines = false };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<SheetRow>();
        while (reader.Read())
        {
            // A spreadsheet shows one row for each record, however many lines of the file a quoted cell covers.
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToImmutableArray();
            rows.Add(new SheetRow(rows.Count + 1, cells));
        }

        return Sheet.FromRows(name, rows);
    }

    /// <summary>The most frequent of comma, semicolon and tab in the header line, quoted parts left out.</summary>
    private static char Separator(string text)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted)
            {
                if (c is '\n' or '\r')
                {
                    break;
                }

                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
