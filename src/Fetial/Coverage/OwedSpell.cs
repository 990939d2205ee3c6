using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>Days on which one actor owes another something of a kind, whatever it waits for.</summary>
/// <param name="Kind">The step of the ladder; for a hostile act that is forbidden, <c>not</c> and its verb.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day (inclusive), or null where it still runs on the as-of day.</param>
public sealed record OwedSpell(Actor From, Actor To, string Kind, int Start, int? End, ImmutableArray<string> Clauses)
{
    /// <summary>All spells in the order of names, kinds and days. Whoever leaves and returns has two.</summary>
    /// <param name="to">Keep those owed to these; null for all.</param>
    public static ImmutableArray<OwedSpell> Of(Perspective perspective, Ladder ladder, IReadOnlyCollection<int>? to)
    {
        var spells = new List<OwedSpell>();
        var owed = Owed.Of(perspective)
            .Where(o => o.Duty.Word is Word.Must or Word.Will && (to is null || to.Contains(o.To)))
            .Select(o => (Owed: o, Kind: KindOf(o.Duty, ladder))).Where(o => o.Kind is not null);
        foreach (var alike in owed.GroupBy(o => (o.Owed.By, o.Owed.To, o.Kind)))
        {
            foreach (var range in TimeSet.Of(alike.SelectMany(o => o.Owed.Days.Ranges)).Ranges)
            {
                spells.Add(new OwedSpell(
                    perspective.Architecture.Actors[alike.Key.By], perspective.Architecture.Actors[alike.Key.To], alike.Key.Kind ?? "",
                    range.First, range.Last >= perspective.AsOf ? null : range.Last,
                    [.. alike.Where(o => !o.Owed.Days.Intersect(TimeSet.Of(range.First, range.Last)).IsEmpty).Select(o => o.Owed.Clause.Id).Distinct().Order(StringComparer.Ordinal)]));
            }
        }

        return [.. spells.OrderBy(s => s.From.Name, StringComparer.Ordinal).ThenBy(s => s.To.Name, StringComparer.Ordinal).ThenBy(s => s.Kind, StringComparer.Ordinal).ThenBy(s => s.Start)];
    }

    private static string? KindOf(Duty duty, Ladder ladder)
    {
        if (duty.Negated)
        {
            return duty.Act.Verb.Hostile ? $"not {duty.Act.Verb.Name}" : null;
        }

        return ladder.StepOf(duty.Act.Verb) is > 0 and var step ? ladder.Steps[step] : null;
    }
}
