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
    SourceLocation Location,
    ImmutableArray<Contest<Commitment>> Contests) : IContested<Commitment>
{
    public override string ToString() => Id;

    public Commitment WithContests(ImmutableArray<Contest<Commitment>> contests) => this with { Contests = contests };

    public Commitment Taking(string slot, Commitment reading) => slot switch
    {
        "act" => this with { Duties = reading.Duties },
        "who" => this with { Who = reading.Who },
        "for" => this with { For = reading.For },
        "owed to" => this with { OwedTo = reading.OwedTo },
        "amount" => this with { Amounts = reading.Amounts },
        "part of" => this with { PartOf = reading.PartOf },
        "same as" => this with { SameAs = reading.SameAs },
        "through" => this with { Through = reading.Through },
        "out of" => this with { OutOf = reading.OutOf },
        "when" => this with { When = reading.When },
        "while" => this with { While = reading.While },
        "on" => this with { On = reading.On },
        "within" => this with { Within = reading.Within },
        "by" => this with { By = reading.By },
        "from" => this with { From = reading.From },
        "to" => this with { To = reading.To },
        "until" => this with { Until = reading.Until, UntilCondition = reading.UntilCondition },
        "per" => this with { Per = reading.Per },
        "needs" => this with { Needs = reading.Needs },
        "where" => this with { Where = reading.Where, WhereAnew = reading.WhereAnew },
        "unless" => this with { Unless = reading.Unless },
        "decided by" => this with { DecidedBy = reading.DecidedBy },
        "at discretion of" => this with { AtDiscretionOf = reading.AtDiscretionOf },
        "subject to" => this with { SubjectTo = reading.SubjectTo },
        "notwithstanding" => this with { Notwithstanding = reading.Notwithstanding },
        "proposal of" => this with { ProposalOf = reading.ProposalOf },
        "reservation by" => this with { ReservationBy = reading.ReservationBy },
        "undefined" => this with { Undefined = reading.Undefined },
        _ => this,
    };
}
