using NodaTime;

namespace Fetial.Cli.Options;

/// <summary>From where a portfolio is looked at. Null: the default that the core gives.</summary>
/// <param name="AsOf">The day whose state is shown; facts of this day count.</param>
/// <param name="Known">Only what was recorded by this day, inclusive.</param>
/// <param name="Viewpoint">The id of a viewpoint; contested facts follow it.</param>
/// <param name="Scenario">The id of a scenario; its content is added.</param>
public sealed record Standpoint(LocalDate? AsOf, LocalDate? Known, string? Viewpoint, string? Scenario);
