using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>One clause of an instrument. Its conditions are formulas; what the text leaves open is an atom that cannot be decided.</summary>
/// <param name="From">First day by its own slot (inclusive), or null.</param>
/// <param name="To">Last day by its own slot (inclusive), or null.</param>
/// <param name="By">Last day for doing it (inclusive), or null.</param>
/// <param name="When">Must have happened, or hold.</param>
/// <param name="While">Must keep holding.</param>
/// <param name="On">Starts the clock.</param>
/// <param name="Unless">The exception.</param>
/// <param name="Needs">Consent, approval or money that others must give.</param>
/// <param name="UntilCondition">Ends it.</param>
/// <param name="LeavesOut">Acts that the text, by what a source says, does not promise: a recorded silence, no duty not to.</param>
public sealed record Commitment(
    int Index,
    string Id,
    string? Variant,
    Instrument Instrument,
    string? Locator,
    string? Gist,
    Stated<ActorSet> Who,
    ImmutableArray<Stated<Duty>> Duties,
    Stated<ActorSet>? For,
    Stated<ActorSet>? OwedTo,
    ImmutableArray<Stated<Amount>> Amounts,
    ImmutableArray<string> PartOf,
    ImmutableArray<string> SameAs,
    ImmutableArray<string> Through,
    ImmutableArray<string> OutOf,
    ImmutableArray<Stated<Formula>> When,
    ImmutableArray<Stated<Formula>> While,
    ImmutableArray<Stated<Formula>> On,
    ImmutableArray<Stated<Formula>> Unless,
    ImmutableArray<Stated<Formula>> Needs,
    ImmutableArray<Stated<Deadline>> Within,
    Stated<int>? From,
    Stated<int>? To,
    Stated<int>? By,
    Stated<int>? Until,
    Stated<Formula>? UntilCondition,
    string? Per,
    Stated<ImmutableArray<Place>>? Where,
    bool WhereAnew,
    ActorSet? DecidedBy,
    Stated<ActorSet>? AtDiscretionOf,
    ImmutableArray<string> SubjectTo,
    ImmutableArray<string> Notwithstanding,
    Stated<ActorSet>? ProposalOf,
    ImmutableArray<Stated<ActorSet>> ReservationBy,
    ImmutableArray<Stated<string>> Undefined,
    ImmutableArray<Stated<Act>> LeavesOut,
    ImmutableArray<Citation> Sources,
    EvidenceGrade Evidence,
    string? Scenario,
    ImmutableArray<string> Notes,
    SourceLocation Location)
{
    public override string ToString() => Id;
}
