namespace Fetial.Oracles.Tests;

/// <summary>A party leaves a text, or (<paramref name="Party"/> null) all its parties together end it.</summary>
internal sealed record TinyLeaving(int Day, string Text, string? Party);
