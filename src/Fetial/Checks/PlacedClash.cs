namespace Fetial.Checks;

/// <summary>A clash with its place among all, so that those of some clauses can be taken out and put back where they belong.</summary>
public sealed record PlacedClash(Clash Clash, MeetingPlace Place);
