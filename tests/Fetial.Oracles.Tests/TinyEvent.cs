namespace Fetial.Oracles.Tests;

/// <summary>A recorded event, or the denial of one.</summary>
internal sealed record TinyEvent(int Day, TinyDeed Deed, bool Denied);
