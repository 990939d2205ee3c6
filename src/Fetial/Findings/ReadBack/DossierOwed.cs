using System.Collections.Immutable;

namespace Fetial.Findings;

/// <summary>Clauses of a text that are owed to a party as one of the others, although they protect or serve somebody else.</summary>
/// <param name="Text">Id of the text.</param>
/// <param name="Clauses">Ids of the clauses within it, in the order of the text.</param>
public sealed record DossierOwed(string Text, ImmutableArray<string> Clauses);
