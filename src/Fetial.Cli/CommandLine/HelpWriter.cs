using System.CommandLine;
using System.CommandLine.Invocation;
using Fetial.Cli.Output;

namespace Fetial.Cli.CommandLine;

/// <summary>Writes <c>--help</c>: what the command answers, how it is called, its parts, one example.</summary>
public sealed class HelpWriter(Host host) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Clean;
    }

    public void Write(Command command)
    {
        var terminal = Terminal.Of(host);
        terminal.Paragraph(command.Description ?? "");
        terminal.Line();
        terminal.Line("Usage: " + Usage(command));
        Section(terminal, "Verbs", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Section(terminal, "Arguments", command.Arguments.Select(argument => (ArgumentLabel(argument), argument.Description)));
        Section(terminal, "Options", command.Options.Where(option => !option.Hidden).Select(option => (Label(option), option.Description)));
        if (command is VerbCommand verb)
        {
            terminal.Line();
            terminal.Line("Example");
            terminal.Line("  " + verb.Example);
        }
        else
        {
            terminal.Line();
            terminal.Line("Exit codes: 0 clean, 1 findings at or above the chosen severity, 2 could not run.");
            terminal.Line("Help on one verb: fetial VERB --help");
        }
    }

    private static void Section(Terminal terminal, string title, IEnumerable<(string Label, string? Text)> rows)
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(minimum: 30)], indent: 2);
        foreach (var (label, text) in rows)
        {
            table.Add(label, text ?? "");
        }

        if (table.Count > 0)
        {
            terminal.Line();
            terminal.Line(title);
            table.Write(terminal);
        }
    }

    private static string Usage(Command command)
    {
        var path = CommandPath.Of(command);
        if (command.Subcommands.Count > 0)
        {
            return path + (command is RootCommand ? " VERB [arguments] [options]" : " WHAT [arguments] [options]");
        }

        var parts = command.Arguments.Select(ArgumentLabel).Prepend(path).Append("[options]");
        return string.Join(' ', parts);
    }

    private static string ArgumentLabel(Argument argument)
    {
        var many = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{many}]" : many;
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name));
        return option.HelpName is { Length: > 0 } value ? $"{names} {value}" : names;
    }
}
