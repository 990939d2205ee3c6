namespace Fetial.Strategy.Plan;

/// <summary>One part of the claim that a conditional promise prolongs a war (models.md, section 5, a to e), judged over the user's ranges.</summary>
/// <param name="Key">The letter of the handbook; <c>perish</c> and <c>war alone</c> for the two that it adds.</param>
/// <param name="Statement">What is asked, in words.</param>
/// <param name="Condition">When it holds, in words, with the numbers of this question.</param>
/// <param name="AtValues">Whether it holds at the values stated.</param>
public sealed record PromiseClaim(string Key, string Statement, string Condition, bool AtValues, RangeVerdict Verdict);
