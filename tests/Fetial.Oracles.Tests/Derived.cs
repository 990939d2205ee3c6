namespace Fetial.Oracles.Tests;

/// <summary>What the logic program derives: contradiction, collision, or undecided which of them.</summary>
internal sealed record Derived(string Kind, int Portfolio, string In, string Out);
