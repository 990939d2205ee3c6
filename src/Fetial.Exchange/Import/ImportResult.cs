using System.Collections.Immutable;
using Fetial.Exchange.Sources;

namespace Fetial.Exchange.Import;

/// <summary>The outcome of an import.</summary>
/// <param name="Files">In the order of the rows; the last one is <c>sources.fetial</c> if any source is known.</param>
/// <param name="Sources">All sources known now; hand it to the next sheet's import so that one source keeps one id.</param>
public sealed record ImportResult(ImmutableArray<ImportedFile> Files, ImportReport Report, SourceRegistry Sources);
