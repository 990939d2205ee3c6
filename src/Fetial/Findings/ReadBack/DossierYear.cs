using System.Collections.Immutable;

namespace Fetial.Findings;

/// <summary>What an actor did in one year, in order of time.</summary>
public sealed record DossierYear(int Year, ImmutableArray<SheetEvent> Events);
