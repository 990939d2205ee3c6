using Fetial.Model;

namespace Fetial.Findings;

/// <summary>A stage or an event on a sheet.</summary>
/// <param name="First">First possible day, for sorting and filters.</param>
/// <param name="Date">As a reader sees it: "2022-03-29", "about 2022-03-29", "2022-03-01 to 2022-03-31".</param>
/// <param name="Text">What happened, or is denied to have.</param>
/// <param name="Relation">Why it is on the sheet: "under it", "case of its act"; empty on lists of plain dates.</param>
public sealed record SheetEvent(int First, string Date, bool Denied, string Text, string Relation, string Sources, EvidenceGrade Evidence);
