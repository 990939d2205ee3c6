namespace Fetial.Model;

/// <summary>The quantity that a verb gives to an owner: how much of the thing (or of <paramref name="Unit"/>) the <paramref name="Owner"/> has.</summary>
public sealed record Measure(string? Unit, RoleKey Owner);
