using System.Collections.Immutable;

namespace Fetial.Coverage;

/// <summary>What one actor has promised of a component: by duty, or only by choice (intends to, may, discretion). Later stages come from the ledger.</summary>
public sealed record ComponentCell(bool ByDuty, ImmutableArray<string> Clauses);
