namespace Fetial.Tests.Coverage;

/// <summary>A clause of a small random portfolio, as plain values: what the text says, for the writer and for the oracle.</summary>
/// <param name="Who">each, jointly, any2, or league (every member of the League).</param>
/// <param name="Bearers">Letters of B to E and X.</param>
/// <param name="Trigger">none, attack, other, anew, after, open, request, third, attacker, notwar.</param>
/// <param name="Place">none, North, South, or held (A controlled by A).</param>
internal sealed record SmallClause(
    string Who, string Bearers, string Word, int Step, bool ForLeague, string Trigger, bool NeedsConsent, bool Discretion, string Place, int From, int To, int InForce);
