using Fetial.Model;

namespace Fetial.Situations;

/// <summary>What a clause rules in or out for one of its bearers.</summary>
/// <param name="Own">The bearer's own act, not an event that it wants.</param>
/// <param name="Once">Done once: it has time until the end of its window.</param>
public sealed record Result(Commitment Clause, Duty Duty, ResultSide Side, ActInstance Act, bool Own, bool Once);
