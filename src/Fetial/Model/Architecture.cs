using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>A whole portfolio, bound: immutable, built once per version of its text. Every analysis is a function of it.</summary>
/// <param name="ResearchedTo">The day up to which it was researched (inclusive); later days are not researched.</param>
public sealed record Architecture(
    string Name,
    Vocabulary Vocabulary,
    ImmutableArray<Actor> Actors,
    ImmutableArray<Membership> Memberships,
    ImmutableArray<Territory> Territories,
    ImmutableArray<TerritoryClaim> TerritoryClaims,
    ImmutableArray<Source> Sources,
    ImmutableArray<Instrument> Instruments,
    ImmutableArray<Commitment> Commitments,
    ImmutableArray<RecordedEvent> Events,
    ImmutableArray<Coalition> Coalitions,
    ImmutableArray<Viewpoint> Viewpoints,
    ImmutableArray<Scenario> Scenarios,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Expectation> Expectations,
    ImmutableArray<Acceptance> Acceptances,
    ImmutableArray<ContestedSlot> Contested,
    ImmutableArray<KeptDeclaration> Kept,
    int ResearchedTo,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Rates of exchange, each for the days it is meant for.</summary>
    public ImmutableArray<ExchangeRate> Rates { get; init; } = [];

    /// <summary>What `deter`, `plan` and `deal` read.</summary>
    public Strategy.StrategyBook Strategy { get; init; } = Model.Strategy.StrategyBook.Empty;

    public Instrument? FindInstrument(string id) => Instruments.FirstOrDefault(i => i.Id == id);

    public Commitment? FindCommitment(string id) => Commitments.FirstOrDefault(c => c.Id == id);

    public Actor? FindActor(string name) =>
        Actors.FirstOrDefault(a => a.Name == name) ?? Actors.FirstOrDefault(a => a.OtherNames.Contains(name) || a.Title == name);
}
