using Fetial.Model;

namespace Fetial.Checks;

/// <summary>A clause of a family's text in its place: what others of the family are compared with.</summary>
public sealed record AlignedClause(Instrument Text, Commitment Clause, Stated<Duty> Duty);
