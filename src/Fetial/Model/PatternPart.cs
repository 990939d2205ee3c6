namespace Fetial.Model;

/// <summary>A word of a pattern, or a role where <paramref name="Role"/> is set.</summary>
public readonly record struct PatternPart(string Word, RoleKey? Role)
{
    public override string ToString() => Role is { } role ? role.Role.ToString().ToUpperInvariant() : Word;
}
