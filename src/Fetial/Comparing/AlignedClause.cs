using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>An act of a clause in its place: what others are compared with.</summary>
/// <param name="LeftOut">A source says that the text leaves this act out; the clause is the one that says so.</param>
public sealed record AlignedClause(Instrument Text, Commitment Clause, Stated<Duty> Duty, bool LeftOut);
