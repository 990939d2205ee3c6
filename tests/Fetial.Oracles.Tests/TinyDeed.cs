namespace Fetial.Oracles.Tests;

/// <summary>An act with those who do it.</summary>
internal sealed record TinyDeed(TinyActors Doers, TinyAct Act)
{
    public string Text => $"{Doers.Text} {Act.Text(third: Doers.IsOne || Doers.Text.StartsWith("any", StringComparison.Ordinal))}";
}
