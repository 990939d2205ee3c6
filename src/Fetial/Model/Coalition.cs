using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A capability coalition beside its entry among the actors. Leads that sources disagree about are several statements.</summary>
public sealed record Coalition(
    Actor Actor,
    ImmutableArray<Stated<ActorSet>> Leads,
    ImmutableArray<Stated<string>> Capabilities,
    ImmutableArray<Stated<Amount>> Needs,
    ImmutableArray<Stated<string>> Pledged,
    Stated<int>? Since,
    ImmutableArray<Citation> Sources,
    ImmutableArray<Contest<Coalition>> Contests) : IContested<Coalition>
{
    public Coalition WithContests(ImmutableArray<Contest<Coalition>> contests) => this with { Contests = contests };

    public Coalition Taking(string slot, Coalition reading) => slot switch
    {
        "lead" => this with { Leads = reading.Leads },
        "capability" => this with { Capabilities = reading.Capabilities },
        "needs" => this with { Needs = reading.Needs },
        "pledged" => this with { Pledged = reading.Pledged },
        "since" => this with { Since = reading.Since },
        _ => this,
    };
}
