using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>One text: its force, its parties and the days of its steps.</summary>
/// <param name="Ends">The last day of its term.</param>
internal sealed record TinyText(string Id, string Force, ImmutableArray<string> Parties, int? Proposed, int? Signed, int? Adopted, int? InForce, int? Ends)
{
    public ImmutableArray<string> PrevailsOver { get; init; } = [];

    public ImmutableArray<string> Where { get; init; } = [];
}
