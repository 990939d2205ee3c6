namespace Fetial.Oracles.Tests;

/// <summary>
/// What adversaries hold, vote on or bear, from the definitions alone (design, "Key holders"): a condition is held where no group of the other actors can
/// bring it about, every group being tried.
/// </summary>
internal sealed class AdversaryOracle
{
    private static readonly string[] Everybody = [.. TinyVocabulary.States, TinyVocabulary.League, .. TinyVocabulary.Bodies];

    private readonly TinyPortfolio portfolio;
    private readonly Record record;

    public AdversaryOracle(TinyPortfolio portfolio)
    {
        this.portfolio = portfolio;
        record = new Record(portfolio, sceptical: false);
    }

    public IEnumerable<Matter> Matters() => portfolio.Clauses.Where(c => c is { Commits: true, Negated: false } && CanStillStand(c)).SelectMany(Of);

    private IEnumerable<Matter> Of(TinyClause clause)
    {
        var guarded = Guarded(clause);
        var adversaries = Adversaries(clause).Except(guarded).ToHashSet();
        if (adversaries.Count == 0)
        {
            yield break;
        }

        var bearers = clause.Who.Members;
        if (guarded.Count > 0 && clause.Act.Verb == "guard" && bearers.Any(adversaries.Contains) && !bearers.All(adversaries.Contains))
        {
            yield return new Matter(Matter.Bearer, clause.Id, "certain");
        }

        // What an adversary promises is in its own hands anyway.
        if (bearers.All(adversaries.Contains))
        {
            yield break;
        }

        if ((clause.Needs?.Members ?? []).Any(n => adversaries.Contains(n) || (n == TinyVocabulary.League && portfolio.League.Any(adversaries.Contains))))
        {
            yield return new Matter(Matter.Vote, clause.Id, "certain");
        }

        if (Held(clause, adversaries) is { } certainty)
        {
            yield return new Matter(Matter.Held, clause.Id, certainty);
        }
    }

    private bool CanStillStand(TinyClause clause) =>
        TinyDays.All.Append(portfolio.AsOf).Any(d => d >= portfolio.AsOf && clause.Who.Members.Any(b => Bindings.Of(portfolio, clause, b, d) != TinyTier.None));

    /// <summary>The protected: the object of the act, the owner of its place, or whoever acts in the event that it wants.</summary>
    public static HashSet<string> Guarded(TinyClause clause) =>
        [.. clause.Act.Actors?.Members ?? [], .. clause.Act.Event?.Doers.Members ?? [], .. clause.Act.Place is { } place && TinyVocabulary.IsPlace(place, "A") ? ["A"] : Array.Empty<string>()];

    /// <summary>Whoever does the hostile act of the trigger; where it names nobody, whoever has attacked the protected.</summary>
    private HashSet<string> Adversaries(TinyClause clause)
    {
        var named = clause.When.Concat(clause.While).SelectMany(c => c.Atoms)
            .Where(a => a.Kind == TinyAtomKind.Event && a.Act?.Verb == "raid" && a.Doers.IsOne).SelectMany(a => a.Doers.Members).ToHashSet();
        var guarded = Guarded(clause);
        return named.Count > 0 ? named
            : [.. portfolio.Events.Where(e => !e.Denied && e.Day <= portfolio.AsOf && e.Deed.Act.Verb == "raid" && (e.Deed.Act.Actors?.Members ?? []).Any(guarded.Contains)).SelectMany(e => e.Deed.Doers.Members)];
    }

    private string? Held(TinyClause clause, HashSet<string> adversaries)
    {
        var text = portfolio.Text(clause.Text);
        var condition = TinyCondition.All([.. clause.When, .. clause.While, .. clause.Unless.Select(TinyCondition.Not)]);
        var mustStay = clause.While.Length + clause.Unless.Length > 0 || clause.Needs is not null;
        var waits = condition.Atoms.Any(a => !IsGiven(a));
        if (!waits || (!mustStay && condition.Value(a => record.Truth(a, text, portfolio.AsOf)) == true))
        {
            return null;
        }

        var others = Everybody.Where(a => !adversaries.Contains(a)).ToArray();
        bool IsHeld(bool openIsMet) => !Groups(others).Any(g => Brings(condition, text, g, openIsMet)) && Groups(Everybody).Any(g => Brings(condition, text, g, openIsMet));
        return IsHeld(openIsMet: true) ? "certain" : IsHeld(openIsMet: false) ? "possible" : null;
    }

    /// <summary>The hostile act is what the promise is made against; nobody waits for it.</summary>
    private static bool IsGiven(TinyAtom atom) => atom.Kind == TinyAtomKind.Event && atom.Act?.Verb == "raid";

    private static IEnumerable<HashSet<string>> Groups(string[] actors)
    {
        // Larger ones first: they can do more.
        for (var bits = (1 << actors.Length) - 1; bits >= 0; bits--)
        {
            var at = bits;
            yield return [.. actors.Where((_, i) => (at & (1 << i)) != 0)];
        }
    }

    private bool Brings(TinyCondition condition, TinyText text, HashSet<string> group, bool openIsMet) => condition.Operator switch
    {
        TinyOperator.And => condition.Terms.All(t => Brings(t, text, group, openIsMet)),
        TinyOperator.Or => condition.Terms.Any(t => Brings(t, text, group, openIsMet)),
        TinyOperator.Not => condition.Terms[0] is { Atom: { } given } && IsGiven(given) || !Brings(condition.Terms[0], text, [.. Everybody.Where(a => !group.Contains(a))], openIsMet),
        _ => Brings(condition.Atom ?? throw new InvalidOperationException(), text, group, openIsMet),
    };

    private bool Brings(TinyAtom atom, TinyText text, HashSet<string> group, bool openIsMet)
    {
        if (IsGiven(atom))
        {
            return true;
        }

        var holds = record.Truth(atom, text, portfolio.AsOf) == true;
        return atom.Kind switch
        {
            TinyAtomKind.Event => holds || atom.Doers.Members.Any(d => Does(d, atom.Act, group)),
            TinyAtomKind.Count => atom.Doers.Members.Count(d => record.Happens(atom, TinyActors.One(d), text, portfolio.AsOf) || Does(d, atom.Act, group)) >= (atom.Number ?? atom.Doers.Members.Length),
            TinyAtomKind.Status => holds ? !Changes(atom, up: false, [.. Everybody.Where(a => !group.Contains(a))]) : Changes(atom, up: true, group),
            _ => openIsMet,
        };
    }

    /// <summary>A raid begins strife and ends a truce, and takes one; a pause does the reverse, and takes both.</summary>
    private static bool Changes(TinyAtom status, bool up, HashSet<string> group)
    {
        var first = group.Contains(status.Doers.Members[0]);
        var second = group.Contains(status.Other?.Members[0] ?? "");
        return (status.Name == "strife") == up ? first || second : first && second;
    }

    private static bool Does(string doer, TinyAct? act, HashSet<string> group) =>
        group.Contains(doer) && (act?.Verb != "pause" || (act.Actors?.Members ?? []).Any(group.Contains));
}
