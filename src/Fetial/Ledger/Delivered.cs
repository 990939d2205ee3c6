using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Reads what an act delivered in the unit that a promise asks for. What is in another unit, or has no figure, is never taken for zero.</summary>
internal sealed class Delivered(Perspective perspective)
{
    private readonly Lazy<ImmutableDictionary<Text.SourceLocation, LedgerEntry>> revisions = new(() => LedgerBook.Of(perspective).Lines
        .Where(l => l.RevisedBy is not null).GroupBy(l => l.Entry.Location).ToImmutableDictionary(g => g.Key, g => g.First().RevisedBy ?? g.First().Entry));

    private readonly bool hasRevisions = perspective.Architecture.Events.Any(e => e.Act.Verb.Ledger == "revise");

    /// <summary>The least that the amount asks for; null where it asks for no countable quantity (a ceiling, a share, none stated, unknown).</summary>
    public static decimal? Floor(Amount? needed) => needed is null || needed.Absence != AmountAbsence.None || needed.Percent || needed.Qualifier == AmountQualifier.AtMost ? null : needed.Number;

    /// <summary>The thing of an act with its amount, or null.</summary>
    public static ThingFiller? Of(Act act) => act.Roles.Select(r => r.Value).OfType<ThingFiller>().FirstOrDefault(t => t.Amount is not null);

    /// <summary>The acts without those that tell a part of another of them, or the same again.</summary>
    public IEnumerable<RecordedEvent> Wholes(ImmutableArray<RecordedEvent> acts)
    {
        var labels = acts.Select(a => a.Label).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return labels.Count == 0 ? acts : acts.Where(a => !a.PartOf.Any(labels.Contains) && !a.SameAs.Any(l => labels.Contains(l) && l != a.Label));
    }

    /// <summary>What the act delivered of it, as the last revision has it.</summary>
    public DeliveredRange Of(RecordedEvent act, Amount needed, Thing? promised)
    {
        if (Of(act.Act) is not { Amount: { } amount } filler || !IsSame(amount, needed) || (needed.Currency is null && !IsKindOf(filler.Thing, promised)))
        {
            return DeliveredRange.Unknown;
        }

        return DeliveredRange.Of(Revised(act.Location, amount));
    }

    private static bool IsSame(Amount first, Amount second) =>
        !first.Percent && first.Currency == second.Currency && (first.Currency is not null || first.Unit == second.Unit);

    private bool IsKindOf(Thing? given, Thing? promised) => promised is null
        || (given is not null && Ancestry.Upwards(given.Index, t => perspective.Architecture.Vocabulary.Things[t].KindOf).Contains(promised.Index));

    private Amount Revised(Text.SourceLocation location, Amount amount)
    {
        while (hasRevisions && revisions.Value.TryGetValue(location, out var by))
        {
            amount = amount with { Number = by.Number, Upper = null, Qualifier = by.Qualifier, Absence = by.Number is null ? AmountAbsence.Unknown : AmountAbsence.None };
            location = by.Location;
        }

        return amount;
    }
}
