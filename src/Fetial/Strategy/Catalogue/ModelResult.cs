using System.Collections.Immutable;

namespace Fetial.Strategy.Catalogue;

/// <summary>What a model gives for one set of values.</summary>
/// <param name="Sentence">The result in one plain sentence, with the case that applies; conditional on the values given.</param>
public sealed record ModelResult(string Sentence, ImmutableArray<ModelPart> Parts)
{
    public static ModelResult Of(string sentence, params ReadOnlySpan<ModelPart> parts) => new(sentence, [.. parts]);
}
