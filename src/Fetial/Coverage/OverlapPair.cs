using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>Two texts that protect one actor on common days and ground.</summary>
/// <param name="Reinforces">Components that both promise: the one stands where the other falls.</param>
/// <param name="Complements">Whether either promises a component that the other lacks.</param>
/// <param name="Days">The common days.</param>
public sealed record OverlapPair(Instrument First, Instrument Second, ImmutableArray<string> Reinforces, bool Complements, TimeSet Days);
