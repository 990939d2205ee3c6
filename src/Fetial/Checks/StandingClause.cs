using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Checks;

/// <summary>A clause whose text stands or can still come to, with how far it has got.</summary>
public sealed record StandingClause(Commitment Clause, StandingTier Tier);
