namespace Fetial.Oracles.Tests;

/// <summary>Takes parts out of a portfolio as long as the two still disagree.</summary>
internal static class Shrinker
{
    public static TinyPortfolio Shrink(TinyPortfolio portfolio, Func<TinyPortfolio, bool> disagrees)
    {
        var smaller = portfolio;
        while (Smaller(smaller).FirstOrDefault(disagrees) is { } next)
        {
            smaller = next;
        }

        return smaller;
    }

    private static IEnumerable<TinyAtom> Conditions(TinyClause clause) =>
        clause.When.Concat(clause.While).Concat(clause.Unless).Concat(clause.Until is { } until ? [until] : []).SelectMany(c => c.Atoms);

    private static IEnumerable<TinyPortfolio> Smaller(TinyPortfolio whole)
    {
        foreach (var clause in whole.Clauses.Where(c => !whole.Clauses.Any(x => x.Id != c.Id && Conditions(x).Any(k => k.Kind == TinyAtomKind.Kept && k.Name == c.Id))))
        {
            yield return whole with { Clauses = [.. whole.Clauses.Remove(clause).Select(c => c with { SubjectTo = c.SubjectTo.Remove(clause.Id), Notwithstanding = c.Notwithstanding.Remove(clause.Id) })] };
        }

        foreach (var happened in whole.Events)
        {
            yield return whole with { Events = whole.Events.Remove(happened) };
        }

        foreach (var left in whole.Leavings)
        {
            yield return whole with { Leavings = whole.Leavings.Remove(left) };
        }

        foreach (var text in whole.Texts.Where(t => !whole.Clauses.Any(c => c.Text == t.Id || c.Act.Body == t.Id || Conditions(c).Any(a => a.Act?.Body == t.Id) || c.SubjectTo.Contains(t.Id) || c.Notwithstanding.Contains(t.Id)) && !whole.Leavings.Any(l => l.Text == t.Id) && !whole.Texts.Any(x => x.PrevailsOver.Contains(t.Id))))
        {
            yield return whole with { Texts = whole.Texts.Remove(text) };
        }

        foreach (var text in whole.Texts)
        {
            foreach (var less in new[] { text with { Ends = null }, text with { Where = [] }, text with { PrevailsOver = [] } }.Where(t => t != text))
            {
                yield return whole with { Texts = whole.Texts.Replace(text, less) };
            }
        }

        foreach (var clause in whole.Clauses)
        {
            foreach (var less in Smaller(clause).Where(c => c != clause))
            {
                yield return whole with { Clauses = whole.Clauses.Replace(clause, less) };
            }
        }
    }

    private static IEnumerable<TinyClause> Smaller(TinyClause clause)
    {
        yield return clause with { From = null };
        yield return clause with { To = null };
        yield return clause with { Until = null };
        yield return clause with { Needs = null };
        yield return clause.Where.IsEmpty ? clause : clause with { Where = [] };
        yield return clause.SubjectTo.IsEmpty ? clause : clause with { SubjectTo = [] };
        yield return clause.Notwithstanding.IsEmpty ? clause : clause with { Notwithstanding = [] };
        yield return clause with { Word = "must" };
        foreach (var member in clause.Who.Members.Where(_ => !clause.Who.IsOne))
        {
            yield return clause with { Who = TinyActors.List(clause.Who.Members.Remove(member)), Suffices = null };
        }

        foreach (var less in Smaller(clause.When))
        {
            yield return clause with { When = [.. less] };
        }

        foreach (var less in Smaller(clause.While))
        {
            yield return clause with { While = [.. less] };
        }

        foreach (var less in Smaller(clause.Unless))
        {
            yield return clause with { Unless = [.. less] };
        }
    }

    private static IEnumerable<IEnumerable<TinyCondition>> Smaller(IReadOnlyList<TinyCondition> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            var at = i;
            yield return conditions.Where((_, j) => j != at);
            foreach (var term in conditions[at].Terms)
            {
                yield return conditions.Select((c, j) => j == at ? term : c);
            }
        }
    }
}
