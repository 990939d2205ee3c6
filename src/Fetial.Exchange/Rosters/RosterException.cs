namespace Fetial.Exchange.Rosters;

/// <summary>A data set that cannot be read on: the message says where and what, the remedy what to do. Nothing of it is imported.</summary>
public sealed class RosterException(string message, string remedy) : Exception(message)
{
    /// <summary>A whole sentence.</summary>
    public string Remedy { get; } = remedy;
}
