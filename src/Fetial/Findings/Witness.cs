using System.Collections.Immutable;

namespace Fetial.Findings;

/// <summary>A situation in which the finding shows: a day, who is concerned, where, and what is the case. Replayed through the evaluator by a test.</summary>
/// <param name="Day">Day number, or null where no day matters.</param>
/// <param name="Parties">Names of the actors concerned: common bearers, adversaries, or the parties of a slot.</param>
public sealed record Witness(int? Day, ImmutableArray<string> Parties, string? Place, ImmutableArray<WitnessFact> Facts);
