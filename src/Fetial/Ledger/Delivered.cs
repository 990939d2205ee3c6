using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Adds up what events delivered in the unit that a commitment asks for. What is in another unit, or has no figure, is never taken for zero.</summary>
internal static class Delivered
{
    /// <summary>The least that the amount asks for; null where it asks for no countable quantity (a ceiling, a share, none stated, unknown).</summary>
    public static decimal? Floor(Amount? needed) => needed is null || needed.Absence != AmountAbsence.None || needed.Percent || needed.Qualifier == AmountQualifier.AtMost ? null : needed.Number;

    /// <summary>The amount of an act, or null.</summary>
    public static Amount? Of(Act act)
    {
        foreach (var role in act.Roles)
        {
            if (role.Value is ThingFiller { Amount: { } amount })
            {
                return amount;
            }
        }

        return null;
    }

    /// <summary>The sum in the unit of <paramref name="needed"/>, and whether every event had a figure in it.</summary>
    public static (decimal Sum, bool Whole) Sum(IEnumerable<RecordedEvent> acts, Amount needed)
    {
        var (sum, whole) = (0m, true);
        foreach (var recorded in acts)
        {
            if (Of(recorded.Act) is { Number: { } number } amount && IsSame(amount, needed))
            {
                sum += number;
            }
            else
            {
                whole = false;
            }
        }

        return (sum, whole);
    }

    public static bool IsSame(Amount first, Amount second) =>
        first.Absence == AmountAbsence.None && !first.Percent && first.Currency == second.Currency && (first.Currency is not null || first.Unit == second.Unit);

    /// <summary>The day on which the sum first reached the floor, as the days of the event that did it; null where it never did.</summary>
    public static MinuteRange? Reached(ImmutableArray<RecordedEvent> acts, Amount needed, decimal floor)
    {
        var sum = 0m;
        foreach (var recorded in acts)
        {
            if (Of(recorded.Act) is { Number: { } number } amount && IsSame(amount, needed) && (sum += number) >= floor)
            {
                return MinuteRange.Of(recorded);
            }
        }

        return null;
    }
}
