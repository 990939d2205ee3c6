using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;

namespace Fetial.Cli.Options;

/// <summary>The options that say how a report is printed, the same for every verb that prints one.</summary>
public sealed class OutputOptions(Host host)
{
    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default) or JSON for programs.", "text", "json");
    private readonly Option<string> reportFormat = Checked.Choice(
        "--format", "Text for people (the default), JSON for programs, HTML to mail and print, SARIF for tools, Markdown for a wiki.", "text", "json", "html", "sarif", "md", "markdown");
    private readonly Option<string> file = new("--output") { Description = "Write to this file instead; its ending chooses the format where --format does not.", HelpName = "FILE" };
    private readonly Option<string> width = Checked.Number(
        "--width", $"Columns to fill, {Terminal.MinimumWidth} to {Terminal.MaximumWidth}; else those of the window, {Terminal.PipeWidth} in a pipe.",
        Terminal.MinimumWidth, Terminal.MaximumWidth);
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colour; NO_COLOR does the same." };

    public void AddTo(Command command)
    {
        command.Options.Add(format);
        AddWidthTo(command);
    }

    /// <summary>For reports that can be mailed: every format, and a file to write it to.</summary>
    public void AddReportTo(Command command)
    {
        reportFormat.HelpName = "text|json|html|sarif|md";
        command.Options.Add(reportFormat);
        command.Options.Add(file);
        AddWidthTo(command);
    }

    /// <summary>For verbs with formats of their own: a file to write to.</summary>
    public void AddFileTo(Command command)
    {
        command.Options.Add(file);
        AddWidthTo(command);
    }

    /// <summary>The word of a verb's own format option, else the one that the ending of <c>--output</c> chooses, else text.</summary>
    /// <param name="own">The verb's option.</param>
    /// <param name="words">The formats that it takes.</param>
    /// <exception cref="CommandException">The ending is none of these formats.</exception>
    public string FormatOf(ParseResult parsed, Option<string> own, params string[] words) => Given(parsed, own) ?? Ending(Given(parsed, file), words) ?? "text";

    /// <summary>Without <c>--format</c>, for reports that have no other.</summary>
    public void AddWidthTo(Command command)
    {
        command.Options.Add(width);
        command.Options.Add(noColor);
    }

    public OutputFormat FormatOf(ParseResult parsed) => (Given(parsed, format) ?? Given(parsed, reportFormat) ?? Ending(Given(parsed, file), "text", "json", "html", "sarif", "md")) switch
    {
        "json" => OutputFormat.Json,
        "html" => OutputFormat.Html,
        "sarif" => OutputFormat.Sarif,
        "md" or "markdown" => OutputFormat.Markdown,
        _ => OutputFormat.Text,
    };

    public Terminal TerminalFor(ParseResult parsed) => TerminalFor(parsed, host);

    /// <summary>Runs a verb towards the file of <c>--output</c>, which is written whole or not at all, or towards standard output.</summary>
    /// <param name="run">Gets the host to write to, and returns the exit code.</param>
    public int Deliver(ParseResult parsed, Func<Host, Terminal, int> run)
    {
        if (Given(parsed, file) is not { } path)
        {
            return run(host, TerminalFor(parsed));
        }

        using var buffer = new StringWriter { NewLine = "\n" };
        var kept = host with { Out = buffer, OutIsTerminal = false, WindowWidth = null };
        var code = run(kept, TerminalFor(parsed, kept));
        AtomicFile.Write(Path.GetFullPath(path, host.CurrentDirectory), buffer.ToString());
        host.Out.WriteLine($"wrote {path}");
        return code;
    }

    private Terminal TerminalFor(ParseResult parsed, Host towards) => Terminal.Of(towards, Checked.Number(parsed, width), parsed.GetValue(noColor));

    private static string? Given(ParseResult parsed, Option<string> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);

    /// <exception cref="CommandException">The ending is none of a format; a file that is not what its name says helps nobody.</exception>
    private static string? Ending(string? path, params string[] words)
    {
        if (path is null)
        {
            return null;
        }

        var ending = path.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase) ? ".sarif" : Path.GetExtension(path).ToLowerInvariant();
        var word = ending switch
        {
            "" or ".txt" or ".text" => "text",
            ".htm" => "html",
            ".markdown" => "md",
            _ => ending[1..],
        };
        if (words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        var endings = words.Select(w => w == "text" ? ".txt" : $".{w}").ToList();
        throw new CommandException($"no format has the ending {ending}", $"End the file in {string.Join(", ", endings.SkipLast(1))} or {endings[^1]}, or name the format: --format html");
    }
}
