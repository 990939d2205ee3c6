using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Checks;

/// <summary>A day with the values of the conditions on it, and whether the record or only the future has it.</summary>
public sealed record Situation(int Day, Certainty Certainty, ImmutableArray<WitnessFact> Facts);
