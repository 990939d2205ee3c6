using System.Collections.Immutable;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;
using Fetial.Exchange.Sources;

namespace Fetial.Exchange.Import;

/// <summary>Imports a file: every sheet that a mapping fits, the sources of all of them together.</summary>
public static class FileImport
{
    /// <param name="map">Null: each sheet is read by the mapping that comes with the product and fits its columns. Otherwise only one sheet is read.</param>
    /// <param name="sheetName">Reads only this sheet; null reads all, or with a map the first.</param>
    /// <exception cref="SheetFormatException">The file is no table, or has no such sheet.</exception>
    public static FileImportResult Run(string path, ColumnMap? map = null, string? sheetName = null)
    {
        var names = sheetName is not null ? [sheetName] : map is not null ? SheetReader.SheetNames(path).Take(1).ToList() : SheetReader.SheetNames(path);
        var sheets = names.Select(n => SheetReader.Read(path, n)).Select(s => (Sheet: s, Map: map ?? DefaultMaps.Recognise(s))).ToList();
        var sources = SourceRegistry.Empty;
        var files = new Dictionary<string, ImportedFile>(StringComparer.OrdinalIgnoreCase);
        var reports = ImmutableArray.CreateBuilder<KeyValuePair<string, ImportReport>>();
        var skipped = ImmutableArray.CreateBuilder<string>();
        foreach (var (sheet, fitting) in sheets)
        {
            if (fitting is null || sheet.Rows.IsEmpty)
            {
                skipped.Add(sheet.Name);
                continue;
            }

            var result = SheetImport.Run(sheet, fitting, sources);
            sources = result.Sources;
            reports.Add(new(sheet.Name, result.Report));
            foreach (var file in result.Files)
            {
                // The sources grow from sheet to sheet, so the last state counts; other files of one name are joined.
                files[file.Path] = file.Path != SheetImport.SourcesPath && files.TryGetValue(file.Path, out var before)
                    ? file with { Content = before.Content + "\n" + file.Content }
                    : file;
            }
        }

        return new FileImportResult([.. files.Values], reports.ToImmutable(), skipped.ToImmutable());
    }
}
