using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Comparing;

/// <summary>What stands above every form of a comparison: which portfolio, from which standpoint.</summary>
public sealed record CompareHeader(string Portfolio, Standpoint Standpoint, int AsOf)
{
    /// <summary>"as of 2024-06-30 (researched to) · all viewpoints".</summary>
    public string Words =>
        $"as of {Calendar.Text(AsOf)}{(Standpoint.AsOf is null ? " (researched to)" : "")}"
        + (Standpoint.Known is { } known ? $" · known by {Calendar.Text(known)}" : "")
        + $" · {(Standpoint.Viewpoint is { } viewpoint ? $"viewpoint {viewpoint}" : "all viewpoints")}"
        + (Standpoint.Scenario is { } scenario ? $" · scenario {scenario}" : "");
}
