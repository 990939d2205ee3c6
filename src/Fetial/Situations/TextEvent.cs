using Fetial.Model;

namespace Fetial.Situations;

/// <summary>A stage of a text reached by somebody on a day, from a dated slot or from an event line.</summary>
/// <param name="Actors">Who did it; empty where a slot names nobody: then all parties.</param>
public sealed record TextEvent(string Stage, int First, int Last, ActorMask Actors, bool Denied, EvidenceGrade Evidence, IReadOnlyList<string> Sources, Text.SourceLocation Location);
