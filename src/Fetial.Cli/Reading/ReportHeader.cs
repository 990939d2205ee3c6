using Fetial.Cli.Output;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Reading;

/// <summary>The first line of every report: what was read, and from which standpoint.</summary>
public static class ReportHeader
{
    /// <param name="at">The minute that is looked at, as it is read, where one was asked for; else null.</param>
    public static void Write(Terminal terminal, LoadedPortfolio portfolio, Standpoint standpoint, Perspective view, string? at = null)
    {
        var left = $"{portfolio.Name} · {Plural.Of(view.Instruments.Length, "instrument")} · {Plural.Of(view.Commitments.Length, "commitment")} · {Plural.Of(view.Events.Length, "event")}";
        var researched = standpoint.AsOf is null ? " (researched to)" : "";
        var known = standpoint.Known is { } day ? $" · known by {Calendar.Text(day)}" : "";
        var scenario = standpoint.Scenario is { } id ? $" · scenario {id}" : "";
        var right = $"as of {at ?? Calendar.Text(view.AsOf)}{(at is null ? researched : "")}{known} · {(view.Viewpoint is { } viewpoint ? $"viewpoint {viewpoint.Id}" : "all viewpoints")}{scenario}";
        var gap = terminal.Width - DisplayWidth.Of(left) - DisplayWidth.Of(right);
        terminal.Line(terminal.Paint(left, Ink.Bold) + (gap >= 2 ? new string(' ', gap) : "\n") + right);
    }
}
