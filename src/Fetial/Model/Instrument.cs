using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>A text: treaty, declaration, law, plan or draft. Slots that may be contested are lists with one entry per source.</summary>
/// <param name="UnderAccordingTo">Who says that it stands under its frame, where only some do; empty where that is settled.</param>
public sealed record Instrument(
    int Index,
    string Id,
    string? Title,
    string? Kind,
    ImmutableArray<Stated<Force>> Force,
    ImmutableArray<Stated<ActorSet>> By,
    ActorSet? ProposalOf,
    ImmutableArray<string> Under,
    ImmutableArray<Citation> UnderAccordingTo,
    ImmutableArray<string> Replaces,
    ImmutableArray<string> PrevailsOver,
    bool PrevailsOverAll,
    ImmutableArray<string> SubjectTo,
    ImmutableArray<string> Notwithstanding,
    ImmutableArray<Stated<DatedStage>> Stages,
    ImmutableArray<Stated<InForcePeriod>> InForce,
    ImmutableArray<Stated<InForcePeriod>> Provisional,
    ImmutableArray<Stated<InForcePeriod>> Suspended,
    ImmutableArray<Stated<Exit>> Exit,
    ImmutableArray<Place> Where,
    Formula Needs,
    string? Gist,
    ImmutableArray<Stated<string>> Undefined,
    ImmutableArray<Citation> Sources,
    EvidenceGrade Evidence,
    string? Scenario,
    SourceLocation Location)
{
    public override string ToString() => Id;
}
