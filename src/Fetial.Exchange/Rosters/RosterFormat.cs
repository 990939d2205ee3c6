using System.Collections.Immutable;

namespace Fetial.Exchange.Rosters;

/// <summary>The columns of a published data set.</summary>
/// <param name="Name">As people call the file.</param>
/// <param name="Required">Without these a row cannot be read; in any order.</param>
/// <param name="Optional">Read where they are there.</param>
public sealed record RosterFormat(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>How many of the required columns a header has.</summary>
    public int Matches(ImmutableArray<string> header) => Required.Count(r => header.Contains(r, StringComparer.OrdinalIgnoreCase));
}
