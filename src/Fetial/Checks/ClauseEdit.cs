using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>An edit of some clauses, as a check sees it that asks how far it reaches.</summary>
/// <param name="Before">The portfolio as it was.</param>
/// <param name="Now">The portfolio as it is.</param>
/// <param name="Changed">Indices of the clauses that changed.</param>
/// <param name="Traits">What rarely said things the clauses say now.</param>
/// <param name="Awaited">Which clauses wait for what.</param>
/// <param name="ClausesOf">Indices of the clauses of a text, by its id.</param>
/// <param name="Found">What the check found before.</param>
internal sealed record ClauseEdit(
    Perspective Before, Perspective Now, IReadOnlySet<int> Changed, ClauseTraits Traits, AwaitedActs Awaited, Func<string, IReadOnlyList<int>> ClausesOf, IReadOnlyCollection<Finding> Found)
{
    /// <summary>The clauses that changed, as they were and as they are.</summary>
    public IEnumerable<Commitment> Versions => new[] { Before, Now }.SelectMany(p => Changed.Select(i => p.FindCommitment(p.Architecture.Commitments[i].Id)).OfType<Commitment>());

    /// <summary>Ids of the texts of the clauses that changed, and of clauses that wait until one of these is kept: who can see to that is told with them.</summary>
    public IEnumerable<string> Texts => Versions.Concat(Versions.SelectMany(c => Awaited.On(c.Id)).Select(i => Now.FindCommitment(Now.Architecture.Commitments[i].Id)).OfType<Commitment>())
        .Select(c => c.Instrument.Id).Distinct(StringComparer.Ordinal);

    /// <summary>The clauses that have one of some traits now.</summary>
    public IEnumerable<Commitment> Having(ClauseTrait some) => Traits.Having(some, Now);

    /// <summary>Indices of the clauses that some ids name, by themselves or by their text.</summary>
    public IEnumerable<int> ClausesNamed(IEnumerable<string> ids) => ids.SelectMany(id => Now.FindCommitment(id) is { } clause ? [clause.Index] : ClausesOf(id));

    /// <summary>What they ruled in and out, and do now.</summary>
    public IReadOnlyList<Situations.Result> Results { get; } =
        [.. new[] { Before, Now }.SelectMany(p => AllResults.Of(p.Only(Changed)).Every)];

    /// <summary>The findings before that name one of the clauses that changed.</summary>
    public IEnumerable<Finding> Naming
    {
        get
        {
            var names = Versions.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            return Found.Where(f => f.Clauses.Any(c => names.Contains(c.Id)));
        }
    }
}
