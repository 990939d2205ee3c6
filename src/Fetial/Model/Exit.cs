namespace Fetial.Model;

/// <summary>How a party can leave. All null and false: the text says nothing.</summary>
/// <param name="NoticeDays">Length of notice in days, counted as at least that many (months as 30 days), or null.</param>
/// <param name="Text">The length as written, such as "6 months".</param>
/// <param name="NoticeMonths">Length of notice in calendar months where it is written in months or years, else null.</param>
/// <param name="NotBeforeTermEnds">Whether a notice, however early, takes effect at the end of the term at the earliest.</param>
public sealed record Exit(int? NoticeDays, int? NoticeMonths, string? Text, bool AtAnyTime, bool None, string? Undefined, bool NotBeforeTermEnds = false)
{
    public override string ToString() =>
        None ? "none" : AtAnyTime ? "at any time" : Text is not null ? $"{Text} after notice{(NotBeforeTermEnds ? " not before the term ends" : "")}" : $"“{Undefined}”";
}
