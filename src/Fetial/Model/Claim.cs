using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>What somebody says about the architecture, and how it is tested.</summary>
/// <param name="MadeBy">A source or an actor, as written.</param>
/// <param name="Tests">Lines that could be read, in the order in which they are written.</param>
public sealed record Claim(
    string Id,
    string? Title,
    string? MadeBy,
    ImmutableArray<string> RestsOn,
    ImmutableArray<ClaimTest> Tests,
    ImmutableArray<string> Attacks,
    ImmutableArray<string> AttackedBy,
    SourceLocation Location)
{
    public string? Gist { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where it is made.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];
}
