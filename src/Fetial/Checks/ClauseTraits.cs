using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>What rarely said things the clauses of a portfolio say, as a column: one number for each clause, so that those that matter are found without opening all.</summary>
internal sealed class ClauseTraits
{
    private readonly ClauseTrait[] traits;

    private ClauseTraits(ClauseTrait[] traits) => this.traits = traits;

    public static ClauseTraits Of(Perspective perspective)
    {
        var traits = new ClauseTrait[perspective.Architecture.Commitments.Length];
        foreach (var clause in perspective.Commitments)
        {
            traits[clause.Index] = Of(clause);
        }

        return new ClauseTraits(traits);
    }

    /// <summary>The column after an edit.</summary>
    public ClauseTraits Edited(Perspective now, IReadOnlySet<int> changed)
    {
        var edited = traits.ToArray();
        foreach (var index in changed)
        {
            edited[index] = now.FindCommitment(now.Architecture.Commitments[index].Id) is { } clause ? Of(clause) : 0;
        }

        return new ClauseTraits(edited);
    }

    /// <summary>The clauses with one of some traits, in the order of their indices.</summary>
    public IEnumerable<Commitment> Having(ClauseTrait some, Perspective perspective)
    {
        for (var index = 0; index < traits.Length; index++)
        {
            if ((traits[index] & some) != 0 && perspective.FindCommitment(perspective.Architecture.Commitments[index].Id) is { } clause)
            {
                yield return clause;
            }
        }
    }

    private static ClauseTrait Of(Commitment clause) =>
        (clause.OutOf.IsEmpty ? 0 : ClauseTrait.DrawsOnStock)
        | (clause.PartOf.IsEmpty && clause.SameAs.IsEmpty ? 0 : ClauseTrait.IsDeclaredPart)
        | (Prevailing.PrevailingOver(clause).Any() ? ClauseTrait.Yields : 0)
        | (Prevailing.YieldingTo(clause).Any() ? ClauseTrait.Prevails : 0)
        | (clause.Instrument.PrevailsOverAll ? ClauseTrait.PrevailsOverAll : 0);
}
