namespace Fetial.Situations;

/// <summary>From where a portfolio is looked at.</summary>
/// <param name="AsOf">What held on this day (default: the day it is researched to).</param>
/// <param name="Known">Only sources published by this day count; sources without a day count always.</param>
/// <param name="Viewpoint">Id of a viewpoint, or null: contested is shown as contested.</param>
/// <param name="Scenario">Id of a scenario, or null for the baseline.</param>
public readonly record struct Standpoint(int? AsOf, int? Known, string? Viewpoint, string? Scenario);
