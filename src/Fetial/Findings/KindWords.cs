namespace Fetial.Findings;

/// <summary>The words for a kind of finding: over its group, and in the sentence that sums up.</summary>
/// <param name="Heading">"Promised both ways".</param>
/// <param name="One">After the number 1: "result is promised both ways".</param>
/// <param name="Many">After other numbers.</param>
public sealed record KindWords(string Heading, string One, string Many)
{
    /// <summary>"1 result is promised both ways".</summary>
    public string Sum(int count) => count == 1 ? $"1 {One}" : $"{count} {Many}";

    /// <exception cref="ArgumentOutOfRangeException">The kind has no words here.</exception>
    public static KindWords Of(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction => new("Promised both ways", "result is promised both ways", "results are promised both ways"),
        FindingKind.Collision => new("Wanted by one, ruled out by another", "result is wanted by one and ruled out by another", "results are wanted by one and ruled out by another"),
        FindingKind.PermissionConflict => new("Allowed and forbidden", "act is allowed and forbidden", "acts are allowed and forbidden"),
        FindingKind.NarrowedPromise => new("Promised, then narrowed", "promise is narrowed by another", "promises are narrowed by others"),
        FindingKind.BlockedCondition => new("Waiting for what another clause rules out", "condition is ruled out by another clause", "conditions are ruled out by other clauses"),
        FindingKind.RivalFigures => new("Rival figures", "measure has rival figures", "measures have rival figures"),
        FindingKind.Variants => new("Variants inside one text", "article is open between variants", "articles are open between variants"),
        FindingKind.AdversaryHeld => new("Held by an adversary", "promise is in an adversary's hands", "promises are in an adversary's hands"),
        FindingKind.AttackerVote => new("The attacker has a vote", "promise needs the attacker's vote", "promises need the attacker's vote"),
        FindingKind.AttackerBearer => new("The attacker is a bearer", "promise is borne by the attacker itself", "promises are borne by the attacker itself"),
        FindingKind.Circular => new("Waiting in a circle", "circle of promises waits for itself", "circles of promises wait for themselves"),
        FindingKind.Dormant => new("Without effect in any situation", "clause can never have effect", "clauses can never have effect"),
        FindingKind.Divergence => new("Divergence within a family", "term differs within a family", "terms differ within a family"),
        FindingKind.Vague => new("Vague", "promise is vague", "promises are vague"),
        FindingKind.NonParty => new("Laid on those who never agreed", "duty lies on somebody who never agreed", "duties lie on somebody who never agreed"),
        FindingKind.Contested => new("Contested between sources", "statement is contested", "statements are contested"),
        FindingKind.Breach => new("Events against a promise", "promise has recorded events against it", "promises have recorded events against them"),
        FindingKind.Gap => new("Left uncovered", "need is left uncovered", "needs are left uncovered"),
        FindingKind.Duplicate => new("Perhaps counted twice", "amount may be counted twice", "amounts may be counted twice"),
        FindingKind.DoubleBooking => new("Booked twice", "stock is booked twice", "stocks are booked twice"),
        FindingKind.ImpossibleDeadline => new("Deadlines that cannot all be met", "set of deadlines cannot be met", "sets of deadlines cannot be met"),
        FindingKind.PriorityCycle => new("Priority in a circle", "order of priority runs in a circle", "orders of priority run in a circle"),
        FindingKind.Expectation => new("Expectations that fail", "expectation fails", "expectations fail"),
        FindingKind.StaleAcceptance => new("Acceptances that no longer apply", "acceptance no longer applies", "acceptances no longer apply"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of finding has no words."),
    };
}
