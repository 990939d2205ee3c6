using Fetial.Cli.Reading;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Output;

/// <summary>The first line of a report: what was read, and from which standpoint.</summary>
public static class StandpointHeader
{
    public static void Write(Terminal terminal, LoadedPortfolio portfolio, Perspective view)
    {
        var left = $"{portfolio.Name} · {Plural.Of(view.Instruments.Length, "instrument")} · {Plural.Of(view.Commitments.Length, "commitment")} · {Plural.Of(view.Events.Length, "event")}";
        var researched = view.Standpoint.AsOf is null ? " (researched to)" : "";
        var known = view.Standpoint.Known is { } day ? $" · known by {Calendar.Text(day)}" : "";
        var scenario = view.Standpoint.Scenario is { } id ? $" · scenario {id}" : "";
        var right = $"as of {Calendar.Text(view.AsOf)}{researched}{known} · {(view.Viewpoint is { } viewpoint ? $"viewpoint {viewpoint.Id}" : "all viewpoints")}{scenario}";
        var gap = terminal.Width - DisplayWidth.Of(left) - DisplayWidth.Of(right);
        terminal.Line(terminal.Paint(left, Ink.Bold) + (gap >= 2 ? new string(' ', gap) : "\n") + right);
        terminal.Line();
    }
}
