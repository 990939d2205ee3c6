namespace Fetial.Coverage;

/// <summary>The smallest piece of ground that the portfolio tells apart: a territory without parts, or what is left of one beside its named parts.</summary>
/// <param name="Territory">Its index; -1 where no place is asked about.</param>
/// <param name="IsRest">The territory has named parts, and this is what lies outside all of them.</param>
public sealed record Spot(int Territory, bool IsRest);
