using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Options;

/// <summary>A standpoint as it is typed.</summary>
public static class StandpointWords
{
    /// <summary>" --as-of 2020-12-31 --viewpoint annalists"; empty for the default.</summary>
    public static string Of(Standpoint standpoint) => string.Concat(
        standpoint.AsOf is { } day ? $" --as-of {Calendar.Text(day)}" : "",
        standpoint.Known is { } known ? $" --known {Calendar.Text(known)}" : "",
        standpoint.Viewpoint is { } viewpoint ? $" --viewpoint {viewpoint}" : "",
        standpoint.Scenario is { } scenario ? $" --scenario {scenario}" : "");
}
