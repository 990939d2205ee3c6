using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>A component of help and the texts that promise it: with two or more they reinforce each other.</summary>
/// <param name="Step">The highest step that one of them gives.</param>
public sealed record OverlapRow(string Component, int Step, ImmutableArray<Instrument> Texts, ImmutableArray<int> Guarantors);
