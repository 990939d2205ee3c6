namespace Fetial.Oracles.Tests;

/// <summary>What a commitment of one bearer rules in or out.</summary>
/// <param name="Own">The bearer's own act; otherwise one that its act wants or rules out.</param>
/// <param name="Fetched">The clause tells it as fetching: its doers are those who fetch.</param>
internal sealed record TinyResult(Happening What, bool Own, bool Once, bool Fetched = false)
{
    /// <summary>The design's results in: the bearer's act, and the event that its verb favours.</summary>
    public static IEnumerable<TinyResult> In(TinyClause clause, string bearer)
    {
        if (clause.Negated)
        {
            yield break;
        }

        yield return new TinyResult(Happening.Of([bearer], clause.Act), true, TinyVocabulary.Verb(clause.Act.Verb).Once);
        if (clause.Act is { Verb: "bless", Event: { } wanted })
        {
            yield return new TinyResult(Happening.Of(wanted.Doers.Members, wanted.Act), false, false);
        }
    }

    /// <summary>The design's results out: a prohibited act; otherwise the events that the verb excludes.</summary>
    public static IEnumerable<TinyResult> Out(TinyClause clause, string bearer)
    {
        if (clause.Negated)
        {
            yield return new TinyResult(Happening.Of([bearer], clause.Act), true, false, clause.Act.Verb == "fetch");
        }
        else if (clause.Act is { Verb: "shun" or "snub", Actors: { } shunned })
        {
            yield return new TinyResult(Happening.Of([bearer], new TinyAct("bake", shunned, "bread")), false, false);
        }
        else if (clause.Act is { Verb: "keep clear", Body: { } body })
        {
            yield return new TinyResult(Happening.Of([bearer], new TinyAct("enrol", Body: body)), false, false);
        }
        else if (clause.Act is { Verb: "curse", Event: { } unwanted })
        {
            yield return new TinyResult(Happening.Of(unwanted.Doers.Members, unwanted.Act), false, false, unwanted.Act.Verb == "fetch");
        }
    }
}
