using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>What is recorded of one duty of a clause for one occurrence. A duty without an amount counts its acts, and one is enough.</summary>
/// <param name="Acts">What counts for it, in order of time.</param>
/// <param name="Needed">The amount asked, or null.</param>
/// <param name="IsCounted">Whether what is given is added up; else one act is enough.</param>
/// <param name="Floor">What surely does.</param>
/// <param name="Least">What may do: less than the floor where the promise is rough.</param>
/// <param name="Given">What was surely and at most given.</param>
/// <param name="Earliest">The first moment by which it may have been done, or null.</param>
/// <param name="Latest">The last moment by which it surely was done, or null.</param>
/// <param name="Doubt">Why it is not known better, one clause; null where all is known.</param>
internal sealed record Tally(
    ImmutableArray<RecordedEvent> Acts, Amount? Needed, bool IsCounted, decimal Floor, decimal Least, DeliveredRange Given, long? Earliest, long? Latest, string? Doubt)
{
    public bool IsDone => Given.Low >= Floor;

    public bool MayBeDone => Given.High >= Least && !Acts.IsEmpty;

    /// <summary>What was given, in the unit that was asked; null where no amount is asked, or nothing has a figure.</summary>
    public Amount? Done => Needed is null || !IsCounted || Acts.IsEmpty || Given is (0, DeliveredRange.Open) ? null
        : Needed with
        {
            Number = Given.Low == 0 && Given.High > 0 ? Given.High : Given.Low,
            Upper = Given.Low > 0 && Given.High > Given.Low && Given.High < DeliveredRange.Open ? Given.High : null,
            Qualifier = Given.Low == Given.High ? AmountQualifier.Exact
                : Given.High == DeliveredRange.Open ? AmountQualifier.AtLeast
                : Given.Low == 0 ? AmountQualifier.AtMost : AmountQualifier.Between,
            Per = null,
        };
}
