using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>What `deal` bargains over.</summary>
/// <param name="Levels">In the order in which they are written, which is their order on a line.</param>
/// <param name="Meanings">What a level means in the model: the acts that a package with it would promise, by index of the level.</param>
public sealed record Issue(string Name, ImmutableArray<string> Levels, ImmutableArray<KeyValuePair<int, Act>> Meanings, SourceLocation Location);
