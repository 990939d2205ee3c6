using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>The value of one slot in one text. A value counts in a divergence only from reported evidence or better; the others are shown as what they are.</summary>
/// <param name="Text">In words; what stands open in quotation marks.</param>
public sealed record SlotValue(string Text, EvidenceGrade Evidence, ValueState State)
{
    public bool Counts => State != ValueState.NotSeen && Evidence >= EvidenceGrade.Reported;

    /// <summary>The value with what is to be known of it: "24 hours", "24 hours (unverified)", "not seen".</summary>
    public string Shown => State == ValueState.NotSeen ? "not seen" : Evidence >= EvidenceGrade.Reported ? Text : $"{Text} ({Names.Text(Evidence)})";

    /// <summary>What a text has where nothing was found in it: absent if all of it was read, else not seen.</summary>
    public static SlotValue Missing(Instrument text) => new("absent", text.Evidence, text.Evidence < EvidenceGrade.Text ? ValueState.NotSeen : ValueState.Absent);
}
