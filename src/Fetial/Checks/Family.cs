using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Checks;

/// <summary>A frame and every text under it; the hub are the parties that all of its texts have in common.</summary>
public sealed record Family(Instrument Frame, ImmutableArray<Instrument> Texts, Fetial.Situations.ActorMask Hub);
