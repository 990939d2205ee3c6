using Fetial.Model;

namespace Fetial.Claims;

/// <summary>A claim that attacks another or is attacked by it, with what its own tests say.</summary>
public sealed record ClaimOpponent(Claim Claim, ClaimVerdict ByTests);
