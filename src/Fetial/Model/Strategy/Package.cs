using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>A proposed deal: a level for some or all issues.</summary>
/// <param name="Levels">Index of the level by index of the issue; an issue that is not named is left as it is.</param>
public sealed record Package(string Id, string? Title, ImmutableArray<KeyValuePair<int, int>> Levels, ImmutableArray<Citation> Sources, string? Scenario, SourceLocation Location);
