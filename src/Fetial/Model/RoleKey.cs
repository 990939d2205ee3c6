namespace Fetial.Model;

/// <summary>A role with its ordinal in the pattern, counted from 0: the second ACTOR of "hostilities between ACTOR and ACTOR" is (Actor, 1).</summary>
public readonly record struct RoleKey(Role Role, int Ordinal)
{
    // Written out: comparing an enumeration through its default comparer cannot be compiled ahead.
    public bool Equals(RoleKey other) => Role == other.Role && Ordinal == other.Ordinal;

    public override int GetHashCode() => ((int)Role * 31) + Ordinal;

    public override string ToString() => Ordinal == 0 ? Role.ToString().ToUpperInvariant() : $"{Role.ToString().ToUpperInvariant()} {Ordinal + 1}";
}
