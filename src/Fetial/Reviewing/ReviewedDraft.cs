using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Reviewing;

/// <summary>What is laid over a portfolio: the texts of some files, or those of a scenario.</summary>
/// <param name="Instruments">The draft's own texts that count from the standpoint of the review.</param>
/// <param name="Commitments">Its clauses that count; also those that it adds to texts of the portfolio.</param>
/// <param name="Events">The events that it adds.</param>
/// <param name="Without">Texts and clauses of the portfolio that a scenario leaves out.</param>
/// <param name="Parties">Whoever is a party to one of its texts on the as-of day.</param>
public sealed record ReviewedDraft(
    ImmutableArray<Instrument> Instruments,
    ImmutableArray<Commitment> Commitments,
    ImmutableArray<RecordedEvent> Events,
    ImmutableArray<string> Without,
    ActorMask Parties)
{
    /// <summary>Whether a text or clause is the draft's own.</summary>
    public bool Has(string id) => Instruments.Any(text => text.Id == id) || Commitments.Any(clause => clause.Id == id);

    /// <summary>What stands in some files, seen from a perspective of the portfolio with them.</summary>
    /// <param name="files">Paths as the locations of declarations name them.</param>
    public static ReviewedDraft OfFiles(Perspective after, IReadOnlySet<string> files) => Of(
        after,
        [.. after.Instruments.Where(text => files.Contains(text.Location.Path))],
        [.. after.Commitments.Where(clause => files.Contains(clause.Location.Path))],
        [.. after.Events.Where(e => files.Contains(e.Location.Path))],
        []);

    /// <summary>What the scenario of the perspective adds and leaves out.</summary>
    public static ReviewedDraft OfScenario(Perspective after) => Of(
        after,
        [.. after.Instruments.Where(text => text.Scenario is not null)],
        [.. after.Commitments.Where(clause => clause.Scenario is not null)],
        [.. after.Events.Where(e => e.Scenario is not null)],
        [.. after.Scenarios.SelectMany(scenario => scenario.Without).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static ReviewedDraft Of(
        Perspective after, ImmutableArray<Instrument> texts, ImmutableArray<Commitment> clauses, ImmutableArray<RecordedEvent> events, ImmutableArray<string> without) => new(
            texts, clauses, events, without,
            texts.Aggregate(ActorMask.Empty, (all, text) => all.Union(after.Standings.PartiesOn(text, after.AsOf))));
}
