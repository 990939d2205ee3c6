using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A condition over atoms. Equality of atoms is by content, so that a truth table counts each atom once.</summary>
public abstract record Formula
{
    public static Formula True { get; } = new AllOf([]);

    public static Formula All(IEnumerable<Formula> terms)
    {
        var flat = terms.SelectMany(t => t is AllOf all ? all.Terms.AsEnumerable() : [t]).ToImmutableArray();
        return flat.Length == 1 ? flat[0] : new AllOf(flat);
    }

    public bool IsTrue => this is AllOf { Terms.IsEmpty: true };

    /// <summary>All atoms, from left to right, with repetitions.</summary>
    public IEnumerable<Atom> Atoms() => this switch
    {
        AllOf all => all.Terms.SelectMany(t => t.Atoms()),
        AnyOf any => any.Terms.SelectMany(t => t.Atoms()),
        Negation negation => negation.Term.Atoms(),
        Atom atom => [atom],
        _ => [],
    };
}

/// <summary>True when every term is; true when there is none.</summary>
public sealed record AllOf(ImmutableArray<Formula> Terms) : Formula;

/// <summary>True when a term is; false when there is none.</summary>
public sealed record AnyOf(ImmutableArray<Formula> Terms) : Formula;

public sealed record Negation(Formula Term) : Formula;
