using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;

namespace Fetial.Cli.Options;

/// <summary>The options that say how a report is printed, the same for every verb that prints one.</summary>
public sealed class OutputOptions(Host host)
{
    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default) or JSON for programs.", "text", "json");
    private readonly Option<string> width = Checked.Number(
        "--width", $"Columns to fill, {Terminal.MinimumWidth} to {Terminal.MaximumWidth}; else those of the window, {Terminal.PipeWidth} in a pipe.",
        Terminal.MinimumWidth, Terminal.MaximumWidth);
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colour; NO_COLOR does the same." };

    public void AddTo(Command command)
    {
        command.Options.Add(format);
        AddWidthTo(command);
    }

    /// <summary>Without <c>--format</c>, for reports that have no other.</summary>
    public void AddWidthTo(Command command)
    {
        command.Options.Add(width);
        command.Options.Add(noColor);
    }

    public OutputFormat FormatOf(ParseResult parsed) => parsed.GetValue(format) == "json" ? OutputFormat.Json : OutputFormat.Text;

    public Terminal TerminalFor(ParseResult parsed) => Terminal.Of(host, Checked.Number(parsed, width), parsed.GetValue(noColor));
}
