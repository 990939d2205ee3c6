using System.Collections.Immutable;

namespace Fetial.Exchange.Import;

/// <summary>The outcome of importing a whole file.</summary>
/// <param name="Files">All files to write; each path once.</param>
/// <param name="Reports">One for each imported sheet, by its name.</param>
/// <param name="Skipped">Sheets that have no rows or fit no mapping.</param>
public sealed record FileImportResult(
    ImmutableArray<ImportedFile> Files,
    ImmutableArray<KeyValuePair<string, ImportReport>> Reports,
    ImmutableArray<string> Skipped);
