namespace Fetial.Checks;

/// <summary>Two clauses with unequal figures on one measure, and a situation in which both stand.</summary>
public sealed record FigurePair(BoundedClause First, BoundedClause Second, Clash Together);
