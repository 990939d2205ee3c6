using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>Whoever can bear a duty, be owed one, or act. Members stand in <see cref="Architecture.Memberships"/>.</summary>
/// <param name="PartOf">Indices of the actors that this one is an organ or a part of.</param>
/// <param name="DecidesByConsensus">Every member must agree when it acts, or every member of <paramref name="ConsensusOf"/>.</param>
/// <param name="AdmitsByConsensus">Every member must agree when it admits a member.</param>
public sealed record Actor(
    int Index,
    ActorKind Kind,
    string Name,
    string? Title,
    ImmutableArray<string> OtherNames,
    ImmutableArray<int> PartOf,
    bool DecidesByConsensus,
    bool AdmitsByConsensus,
    int? ConsensusOf,
    SourceLocation Location)
{
    public override string ToString() => Name;
}
