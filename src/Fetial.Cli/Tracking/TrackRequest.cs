using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Cli.Tracking;

/// <summary>What <c>fetial track</c> was asked for.</summary>
/// <param name="Only">The parts to show in full; empty for the overview.</param>
/// <param name="Of">Only what concerns this actor, or null.</param>
/// <param name="Why">The id of a commitment or instrument to account for, or null.</param>
/// <param name="Explain">A figure of the ledger to open, or null.</param>
/// <param name="At">The minute looked at, or null for the end of the as-of day.</param>
/// <param name="Format">text, json, csv or ics.</param>
public sealed record TrackRequest(
    ImmutableArray<string> Folders, ImmutableArray<TrackView> Only, string? Of, string? Why, string? Explain, long? At, Standpoint Standpoint, string Format);
