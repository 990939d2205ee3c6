namespace Fetial.Conditions;

/// <summary>What a text leaves open and nobody is named to decide.</summary>
public sealed record KeyOpen(string Wording) : KeyForm;
