using System.CommandLine;

namespace Fetial.Cli.Options;

/// <summary>The options that choose a <see cref="Standpoint"/>, the same for every analysis.</summary>
public sealed class StandpointOptions
{
    private readonly Option<string> asOf = Checked.Day("--as-of", "The day to look at; else the day the portfolio is researched to.");
    private readonly Option<string> known = Checked.Day("--known", "Only what was on record by this day.");
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
}
