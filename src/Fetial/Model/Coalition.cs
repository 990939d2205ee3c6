using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A capability coalition beside its entry among the actors. Leads that sources disagree about are several statements.</summary>
public sealed record Coalition(
    Actor Actor,
    ImmutableArray<Stated<ActorSet>> Leads,
    ImmutableArray<string> Capabilities,
    ImmutableArray<Stated<Amount>> Needs,
    ImmutableArray<string> Pledged,
    int? Since);
