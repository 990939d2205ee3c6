using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>What checks of one clause at a time share: which clauses stand on the as-of day, and how a finding about one is made.</summary>
public static class SingleClause
{
    /// <summary>Clauses whose text stands for a bearer on the as-of day or can still come to, with how far it has got.</summary>
    public static IReadOnlyList<StandingClause> Standing(Perspective perspective) =>
        perspective.Shared(static p => new StandingClauses([.. FindStanding(p)])).All;

    /// <summary>Lets a perspective of the same standpoint have what another has found.</summary>
    internal static void LendStanding(Perspective from, Perspective to) => from.Lend<StandingClauses>(to);

    private sealed record StandingClauses(ImmutableArray<StandingClause> All);

    private static IEnumerable<StandingClause> FindStanding(Perspective perspective)
    {
        var windows = perspective.Shared(static p => new Windows(p));
        foreach (var clause in perspective.Commitments)
        {
            var bearers = perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, perspective.AsOf));
            if (TierOf(windows.Of(clause, bearers), perspective.AsOf) is { } tier)
            {
                yield return new StandingClause(clause, tier);
            }
        }
    }

    /// <summary>How far the spells that are not over by a day have got at best.</summary>
    private static StandingTier? TierOf(ImmutableArray<StandingSpell> spells, int asOf)
    {
        StandingTier? best = null;
        foreach (var spell in spells)
        {
            if (spell.Days.Last >= asOf && Tiers.Of(spell.Standing) is { } tier && !(tier >= best))
            {
                best = tier;
            }
        }

        return best;
    }

    /// <summary>A finding about one clause; <paramref name="evidence"/> is the grade of the slots that it turns on.</summary>
    public static Finding Make(
        Perspective perspective, Commitment clause, StandingTier tier, string code, FindingKind kind, Certainty certainty, EvidenceGrade evidence,
        string title, string message, string resolve, Witness witness, Severity? severity = null) => new(
            code, kind, title,
            severity is { } own ? SeverityTable.Cap(own, evidence) : SeverityTable.Of(kind, tier, certainty, evidence),
            certainty, tier, evidence, message,
            [ClauseText.Of(perspective, clause, "in", evidence)],
            witness, resolve, Fingerprint.Of(code, clause.Id));

    /// <summary>The weakest grade of the clause itself and of the statements named.</summary>
    public static EvidenceGrade Grade<T>(Commitment clause, IEnumerable<Stated<T>> statements) =>
        statements.Select(s => s.GradeOr(clause.Evidence)).Append(clause.Evidence).Min();

    public static string Name(Perspective perspective, int actor) => perspective.Architecture.Actors[actor].Name;

    public static ImmutableArray<string> NamesOf(Perspective perspective, ActorMask actors) =>
        [.. actors.Indices.Select(i => Name(perspective, i)).Order(StringComparer.Ordinal)];

    /// <summary>"A", "A and B", "A, B and 3 more".</summary>
    public static string List(IReadOnlyList<string> names, int most = 3) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ when names.Count <= most => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => $"{string.Join(", ", names.Take(most))} and {names.Count - most} more",
    };
}
