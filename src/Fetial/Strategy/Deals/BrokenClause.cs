namespace Fetial.Strategy.Deals;

/// <summary>A clause in the books that rules out what a level of a package means.</summary>
/// <param name="Meaning">The act of the level, in words.</param>
public sealed record BrokenClause(string Clause, string Meaning, string Rule);
