namespace Fetial.Oracles.Tests;

/// <summary>One verb of the small vocabulary.</summary>
/// <param name="Pattern">What stands after <c>says</c>.</param>
/// <param name="Wider">The verb that it is a kind of, or null.</param>
/// <param name="Once">Done once; otherwise it holds over time.</param>
/// <param name="Slots">Further lines of its declaration.</param>
internal sealed record TinyVerb(string Name, string Pattern, string? Wider = null, bool Once = false, bool Hostile = false, params string[] Slots);
