using System.Collections.Immutable;

namespace Fetial.Syntax;

/// <summary>A list of parties and how they bear: each of them (default), jointly, or any <paramref name="Number"/> of them.</summary>
public sealed record PartyListSyntax(BearingMode Mode, int? Number, ImmutableArray<PartySyntax> Parties);
