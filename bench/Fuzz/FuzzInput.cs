namespace Fetial.Fuzz;

/// <summary>One input with the way it was made.</summary>
internal sealed record FuzzInput(string Kind, string Text);
