using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Exchange.Mapping;

/// <summary>A parsed mapping, or what is wrong with it.</summary>
/// <param name="Map">Null if there is any diagnostic.</param>
public sealed record ColumnMapResult(ColumnMap? Map, ImmutableArray<Diagnostic> Diagnostics);
