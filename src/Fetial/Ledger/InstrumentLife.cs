using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>Where a text stands for one party on the as-of day, and why.</summary>
/// <param name="Party">The party.</param>
/// <param name="Since">First day of the stage, or null where no day is known.</param>
/// <param name="Until">Last day by what is known now (the term, or a notice that is running), or null.</param>
/// <param name="Rule">The rule behind the stage, one clause without a full stop.</param>
/// <param name="Entries">The steps that slots and events state for the party by the as-of day, in order of time.</param>
public sealed record InstrumentLife(
    Instrument Instrument, Actor Party, InstrumentStage Stage, int? Since, int? Until, string Rule, ImmutableArray<StageEntry> Entries);
