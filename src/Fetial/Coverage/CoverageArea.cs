using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>Ground on which the same is owed on every day asked about.</summary>
/// <param name="Name">For a reader: "Ukraine, except Crimea".</param>
/// <param name="Places">The spots, by name.</param>
/// <param name="Asked">Days on which the ground belongs to the places asked about.</param>
/// <param name="Open">Days on which the record leaves open whether it does.</param>
/// <param name="Intervals">In order of time; they fill the days asked about and those left open.</param>
public sealed record CoverageArea(string Name, ImmutableArray<string> Places, TimeSet Asked, TimeSet Open, ImmutableArray<CoverageInterval> Intervals);
