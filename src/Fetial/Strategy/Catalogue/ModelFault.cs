namespace Fetial.Strategy.Catalogue;

/// <summary>Why a value cannot be used, and what can.</summary>
public sealed record ModelFault(string Key, string Message);
