using Fetial.Model;

namespace Fetial.Semantics;

/// <summary>How far the best attempt at a reading got: at which token, with which pattern, what was missing there.</summary>
public sealed record MatchFailure(int Position, CompiledPattern Pattern, PatternPart? Expected, int PartIndex);
