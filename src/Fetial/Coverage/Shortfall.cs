using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>A clause that is near to giving what is wanted, and why it does not.</summary>
/// <param name="Step">The step that it would give; 0 where its act has none.</param>
/// <param name="Why">In a few words: "begins with a future attack: Russia attacks Ukraine anew".</param>
public sealed record Shortfall(Commitment Clause, Duty Duty, int Step, ShortfallReason Reason, string Why);
