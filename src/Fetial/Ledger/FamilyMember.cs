using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>One state on its way from a frame to a text of its own under it.</summary>
/// <param name="Joined">The days in which it came to stand behind the frame: as a party from the beginning, or by joining; null where it did not.</param>
/// <param name="Text">Its own text under the frame, or null.</param>
/// <param name="Stage">How far that text has got for it.</param>
/// <param name="Since">First day of that stage, or null.</param>
/// <param name="Ratification">Where the frame's texts ask for it: the vote, ratification or notification recorded, in words; "none recorded" else.</param>
public sealed record FamilyMember(Actor State, DayRange? Joined, Instrument? Text, InstrumentStage Stage, int? Since, string Ratification);
