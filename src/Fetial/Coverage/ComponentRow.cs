using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>A component of help, an act with its thing, and who has promised it.</summary>
/// <param name="Cells">By the index of the actor.</param>
public sealed record ComponentRow(string Component, ImmutableArray<KeyValuePair<Actor, ComponentCell>> Cells);
