using Fetial.Model;

namespace Fetial.Checks;

/// <summary>The value of one slot in one text. A value counts in a divergence only from reported evidence or better; the others are shown as what they are.</summary>
public sealed record SlotValue(string Text, EvidenceGrade Evidence, bool NotSeen)
{
    public bool Counts => !NotSeen && Evidence >= EvidenceGrade.Reported;

    public string Shown => NotSeen ? "not seen" : Evidence >= EvidenceGrade.Reported ? Text : $"{Text} (unverified)";
}
