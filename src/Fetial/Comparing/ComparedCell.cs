using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>What one text says in one row, with the statements that it rests on; at least one.</summary>
public sealed record ComparedCell(Instrument Text, ImmutableArray<CellReading> Readings)
{
    public ComparedCell(Instrument text, SlotValue value)
        : this(text, [new CellReading(null, value)])
    {
    }

    public bool Counts => Readings.Any(r => r.Value.Counts);

    /// <summary>The values that count, sorted and joined; where none counts, all of them.</summary>
    public string Value => string.Join("; ", Told.Select(r => r.Value.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The same with "not seen" and weak evidence told.</summary>
    public string Shown => string.Join("; ", Told.Select(r => r.Value.Shown).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The weakest grade among the statements that count; where none counts, among all.</summary>
    public EvidenceGrade Evidence => (EvidenceGrade)Told.Min(r => (int)r.Value.Evidence);

    /// <summary>The state of all statements that count where they agree, else stated.</summary>
    public ValueState State => Told.Select(r => (int)r.Value.State).Distinct().ToList() is [var only] ? (ValueState)only : ValueState.Stated;

    private IEnumerable<CellReading> Told => Counts ? Readings.Where(r => r.Value.Counts) : Readings;
}
