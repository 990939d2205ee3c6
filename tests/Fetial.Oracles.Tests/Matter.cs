namespace Fetial.Oracles.Tests;

/// <summary>A clause with what is said of it alone.</summary>
/// <param name="What">held by an adversary, attacker's vote, attacker is a bearer.</param>
internal sealed record Matter(string What, string Clause, string Certainty)
{
    public const string Held = "held";
    public const string Vote = "vote";
    public const string Bearer = "bearer";

    public override string ToString() => $"{What} {Clause} {Certainty}";
}
