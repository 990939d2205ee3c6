namespace Fetial.Checks;

/// <summary>How far an edit reaches into the findings of a check; nowhere where it names no clause.</summary>
/// <param name="Clauses">Indices of the clauses whose findings must be found anew: a finding that can differ names one of them or one of the texts, before and after.</param>
/// <param name="Texts">Ids of texts to go through with them; null for the texts of the clauses.</param>
/// <param name="Beside">Indices of further clauses that must be looked at for those.</param>
internal sealed record Reach(IReadOnlySet<int> Clauses, IReadOnlySet<string>? Texts = null, IReadOnlySet<int>? Beside = null)
{
    /// <summary>No finding of the check can differ.</summary>
    public static Reach Nothing { get; } = new(new HashSet<int>());

    /// <summary>Any finding may differ.</summary>
    public static Reach Everything { get; } = Nothing with { IsEverything = true };

    /// <summary>Whether any finding may differ, whatever clauses it names.</summary>
    public bool IsEverything { get; private init; }

    public bool IsNothing => !IsEverything && Clauses.Count == 0;
}
