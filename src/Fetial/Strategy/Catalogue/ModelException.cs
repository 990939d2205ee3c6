namespace Fetial.Strategy.Catalogue;

/// <summary>Values that are each in their range and cannot be together. The message says which and why.</summary>
public sealed class ModelException(string message) : Exception(message);
