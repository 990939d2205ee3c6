using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Options;

/// <summary>The options that choose a <see cref="Standpoint"/>, the same for every analysis.</summary>
public sealed class StandpointOptions
{
    private readonly Option<string> asOf = Checked.Day("--as-of", "The day to look at; else the day the portfolio is researched to.");
    private readonly Option<string> known = Checked.Day("--known", "Only what was published by this day.");
    private readonly Option<string> viewpoint = new("--viewpoint") { Description = "Settle contested facts as this viewpoint does.", HelpName = "ID" };
    private readonly Option<string> scenario = new("--scenario") { Description = "Add what is written in this scenario.", HelpName = "ID" };

    public void AddTo(Command command)
    {
        command.Options.Add(asOf);
        command.Options.Add(known);
        command.Options.Add(viewpoint);
        command.Options.Add(scenario);
    }

    public Standpoint Read(ParseResult parsed) => new(
        Checked.Day(parsed, asOf), Checked.Day(parsed, known), parsed.GetValue(viewpoint), parsed.GetValue(scenario));

    /// <summary>Refuses a viewpoint or scenario that the portfolio does not have.</summary>
    /// <exception cref="CommandException">It names the nearest one, or lists them.</exception>
    public static void Ensure(Standpoint standpoint, Architecture architecture)
    {
        Ensure("viewpoint", standpoint.Viewpoint, [.. architecture.Viewpoints.Select(v => v.Id)]);
        Ensure("scenario", standpoint.Scenario, ["baseline", .. architecture.Scenarios.Select(s => s.Id)]);
    }

    private static void Ensure(string what, string? id, IReadOnlyList<string> ids)
    {
        if (id is null || ids.Contains(id))
        {
            return;
        }

        throw new CommandException($"no {what} has the id {id}", Nearest.To(id, ids) is { } near ? $"Did you mean {near}?"
            : ids.Count == 0 ? $"The portfolio has no {what}."
            : $"There {(ids.Count == 1 ? "is" : "are")}: {string.Join(", ", ids)}.");
    }
}
