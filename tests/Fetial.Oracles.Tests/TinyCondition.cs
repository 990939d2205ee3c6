using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

internal sealed record TinyCondition(TinyOperator Operator, ImmutableArray<TinyCondition> Terms, TinyAtom? Atom)
{
    public string Text => Operator switch
    {
        TinyOperator.Atom => Atom?.Text ?? "",
        TinyOperator.Not => $"not {Inner(Terms[0])}",
        _ => string.Join(Operator == TinyOperator.And ? " and " : " or ", Terms.Select(Inner)),
    };

    public IEnumerable<TinyAtom> Atoms => Atom is { } atom ? [atom] : Terms.SelectMany(t => t.Atoms);

    public static TinyCondition Of(TinyAtom atom) => new(TinyOperator.Atom, [], atom);

    public static TinyCondition Not(TinyCondition term) => new(TinyOperator.Not, [term], null);

    public static TinyCondition All(params IEnumerable<TinyCondition> terms) => new(TinyOperator.And, [.. terms], null);

    /// <summary>Kleene's truth: null where it cannot be said.</summary>
    public bool? Value(Func<TinyAtom, bool?> truth) => Operator switch
    {
        TinyOperator.Atom => Atom is { } atom ? truth(atom) : null,
        TinyOperator.Not => !Terms[0].Value(truth),
        TinyOperator.And => Terms.Aggregate((bool?)true, (sum, t) => sum & t.Value(truth)),
        _ => Terms.Aggregate((bool?)false, (sum, t) => sum | t.Value(truth)),
    };

    private static string Inner(TinyCondition term) => term.Operator is TinyOperator.And or TinyOperator.Or ? $"({term.Text})" : term.Text;
}
