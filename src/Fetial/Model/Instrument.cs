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
    SourceLocation Location,
    ImmutableArray<Contest<Instrument>> Contests) : IContested<Instrument>
{
    public override string ToString() => Id;

    /// <summary>Every force that the statements left open give it, in the order in which they are written.</summary>
    public IEnumerable<Force> Forces() =>
        (Contests.FirstOrDefault(c => c.Slot == "force") is { } contest ? contest.Rivals.SelectMany(r => r.Reading.Force) : Force).Select(f => f.Value).Distinct();

    public Instrument WithContests(ImmutableArray<Contest<Instrument>> contests) => this with { Contests = contests };

    public Instrument Taking(string slot, Instrument reading) => slot switch
    {
        "kind" => this with { Kind = reading.Kind },
        "force" => this with { Force = reading.Force },
        "by" => this with { By = reading.By },
        "proposal of" => this with { ProposalOf = reading.ProposalOf },
        "under" => this with { Under = reading.Under },
        "replaces" => this with { Replaces = reading.Replaces },
        "prevails over" => this with { PrevailsOver = reading.PrevailsOver, PrevailsOverAll = reading.PrevailsOverAll },
        "subject to" => this with { SubjectTo = reading.SubjectTo },
        "notwithstanding" => this with { Notwithstanding = reading.Notwithstanding },
        "in force" => this with { InForce = reading.InForce },
        "provisional" => this with { Provisional = reading.Provisional },
        "suspended" => this with { Suspended = reading.Suspended },
        "exit" => this with { Exit = reading.Exit },
        "where" => this with { Where = reading.Where },
        "needs" => this with { Needs = reading.Needs },
        // A stage may be contested for one party and not for another: what the reading leaves out goes.
        _ => this with { Stages = [.. Stages.Where(s => s.Value.Stage != slot || reading.Stages.Any(r => r.Location == s.Location))] },
    };
}
