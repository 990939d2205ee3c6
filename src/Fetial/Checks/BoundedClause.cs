using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A clause with the bound that it sets on a measure.</summary>
public sealed record BoundedClause(Result Result, MeasureBound Bound);
