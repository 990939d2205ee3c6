using System.Collections.Immutable;

namespace Fetial.Strategy.Catalogue;

/// <summary>What a model is, for a reader.</summary>
/// <param name="Name">By which it is called, such as <c>extended-deterrence</c>.</param>
/// <param name="Section">Of models.md.</param>
/// <param name="Boundary">Its boundary cases in words.</param>
/// <param name="Citation">Where it comes from, and how far it was checked.</param>
public sealed record ModelCard(
    string Name, string Section, string Title, string Formula, string Boundary, string Citation, ImmutableArray<ModelParameter> Parameters);
