namespace Fetial.Checks;

/// <summary>One clause (or text) waits for another: the statement that it waits for, which only the other brings about.</summary>
public sealed record Hop(WaitingNode From, string Statement, WaitingNode To);
