using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>An overlay over a portfolio or another scenario: statements marked with it are added, the texts in <paramref name="Without"/> left out.</summary>
public sealed record Scenario(string Id, string? Title, string From, ImmutableArray<string> Without, SourceLocation Location);
