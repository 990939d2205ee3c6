using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A question about cover: whom, against what, at which level, when and where.</summary>
/// <param name="Of">Whose cover; an organisation or a class stands for its members.</param>
/// <param name="Threat">The hostile act, or null: every hostile act of the vocabulary.</param>
/// <param name="Anew">The threat is called a new one, even where hostilities go on.</param>
/// <param name="Level">The wanted step of a ladder by name, or null: any step above nothing.</param>
/// <param name="From">First day (inclusive), or null.</param>
/// <param name="To">Last day (inclusive), or null.</param>
/// <param name="Where">The places asked about; empty for the land of whom it is asked.</param>
public sealed record ExpectedCover(
    ActorSet Of,
    Act? Threat,
    bool Anew,
    string ThreatText,
    string? Level,
    int? From,
    int? To,
    ImmutableArray<Place> Where);
