using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Counts lives into records, actor by actor.</summary>
public static class PromiseRecords
{
    /// <summary>By name; actors that owe nothing on the as-of day are left out.</summary>
    public static ImmutableArray<PromiseRecord> Of(Perspective perspective, ImmutableArray<CommitmentLife> lives) =>
    [
        .. lives.Where(l => l.Bearer is not null).GroupBy(l => l.Bearer?.Index ?? -1).Select(g => Record(perspective, perspective.Architecture.Actors[g.Key], g))
            .Where(r => !r.Counts.IsEmpty).OrderBy(r => r.Actor.Name, StringComparer.Ordinal),
    ];

    private static PromiseRecord Record(Perspective perspective, Actor actor, IEnumerable<CommitmentLife> lives) => new(
        actor,
        [
            .. lives.SelectMany(l => States(l).Select(s => (Kind: Kind(perspective.Architecture.Vocabulary, l.Clause), Force: perspective.Standings.ForceOf(l.Clause.Instrument), State: s)))
                .GroupBy(s => (s.Kind, s.Force)).OrderBy(g => g.Key.Kind, StringComparer.Ordinal).ThenBy(g => (int)g.Key.Force)
                .Select(g => new RecordCount(
                    g.Key.Kind,
                    g.Key.Force,
                    g.Count(s => s.State == CommitmentState.Kept),
                    g.Count(s => s.State == CommitmentState.KeptLate),
                    g.Count(s => s.State == CommitmentState.PartlyKept),
                    g.Count(s => s.State == CommitmentState.Missed),
                    g.Count(s => s.State is CommitmentState.Pending or CommitmentState.Due or CommitmentState.Triggered),
                    g.Count(s => s.State is CommitmentState.CannotBeDecided or CommitmentState.NotResearched))),
        ]);

    /// <summary>The occurrences of a life, or the whole where there is none; what never bit says nothing about the actor.</summary>
    private static IEnumerable<CommitmentState> States(CommitmentLife life) =>
        (life.Occurrences.IsEmpty ? [life.State] : life.Occurrences.Select(o => o.State)).Where(s => s is not (CommitmentState.Dormant or CommitmentState.Lapsed or CommitmentState.Waived));

    /// <summary>The rung of the first duty's verb, or of a wider verb.</summary>
    private static string Kind(Vocabulary vocabulary, Commitment clause)
    {
        var duty = clause.Duties.Select(d => d.Value).First(d => d.Commits);
        return duty.Negated ? "restraint"
            : Ancestry.Upwards(duty.Act.Verb.Index, v => vocabulary.Relations[v].KindOf).Select(v => vocabulary.Verbs[v].Level?.Name).FirstOrDefault(l => l is not null) ?? "other";
    }
}
