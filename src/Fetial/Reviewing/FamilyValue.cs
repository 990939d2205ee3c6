using System.Collections.Immutable;

namespace Fetial.Reviewing;

/// <summary>What some texts of a family say in one place.</summary>
/// <param name="Value">The value, or how it is known: "not seen", "10 days (unverified)".</param>
/// <param name="Texts">Ids in ordinal order.</param>
public sealed record FamilyValue(string Value, ImmutableArray<string> Texts);
