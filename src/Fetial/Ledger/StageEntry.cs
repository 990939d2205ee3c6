using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Ledger;

/// <summary>One step of a text for a party, as a slot or an event line states it.</summary>
/// <param name="First">First possible day.</param>
/// <param name="Last">Last possible day (inclusive).</param>
/// <param name="Denied">A source denies that it happened.</param>
public sealed record StageEntry(
    InstrumentStage Stage, int First, int Last, bool Denied, EvidenceGrade Evidence, ImmutableArray<string> Sources, SourceLocation Location);
