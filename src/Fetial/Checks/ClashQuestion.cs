using Fetial.Model;

namespace Fetial.Checks;

/// <summary>Which words of two clauses are held against each other, and how their acts must stand to each other.</summary>
/// <param name="RulesIn">The duties that rule a result in.</param>
/// <param name="RulesOut">The duties that rule one out.</param>
/// <param name="Inside">What is ruled out is a part of what is ruled in; otherwise what is ruled in is a case of what is ruled out.</param>
/// <param name="SameBearer">Only where one and the same bearer has both, by its own conduct.</param>
public sealed record ClashQuestion(Func<Duty, bool> RulesIn, Func<Duty, bool> RulesOut, bool Inside, bool SameBearer)
{
    /// <summary>Promises against promises (design, "Contradiction" and "Collision").</summary>
    public static ClashQuestion Promises { get; } = new(static d => d.Commits, static d => d.Commits, false, false);

    /// <summary>What a bearer may do against what it must not do. An intention not to use a permission contradicts none.</summary>
    public static ClashQuestion Permissions { get; } = new(
        static d => !d.Commits && !d.Negated,
        static d => d.Word is Word.Must or Word.Will || (d.Word == Word.May && d.Negated),
        false, true);

    /// <summary>What a bearer promised against its own narrower prohibition (design, "Narrowed promise").</summary>
    public static ClashQuestion Narrowing { get; } = new(static d => d is { Commits: true, Negated: false }, static d => d is { Commits: true, Negated: true }, true, true);
}
