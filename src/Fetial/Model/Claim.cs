using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>What somebody says about the architecture, and how it is tested.</summary>
public sealed record Claim(
    string Id,
    string? Title,
    string? MadeBy,
    ImmutableArray<string> RestsOn,
    ImmutableArray<string> TestedBy,
    ImmutableArray<string> Attacks,
    ImmutableArray<string> AttackedBy,
    SourceLocation Location);
