using System.Text;

namespace Fetial.Cli.Tests;

/// <summary>
/// The blocks of a page that are marked <c>console</c>: lines that begin with <c>$</c> are commands, the lines below them what they print.
/// A command may end in <c>| head -n 5</c> or <c>| grep -A 2 "words"</c>, and in <c># exit 1</c> where its code is not 0. Empty
/// lines at the end of a cut are dropped.
/// </summary>
internal static class ConsoleBlocks
{
    private const string Fence = "```";

    /// <summary>A command of a page.</summary>
    /// <param name="Line">As it is written, with the dollar sign.</param>
    /// <param name="Code">The exit code that the page promises.</param>
    public sealed record Command(string Line, IReadOnlyList<string> Words, IReadOnlyList<string> Filter, int Code);

    public static IReadOnlyList<Command> Commands(string page) =>
        [.. Lines(page).Where(line => line.InConsole && line.Text.StartsWith("$ ", StringComparison.Ordinal)).Select(line => Parse(line.Text))];

    /// <summary>The page with the output of every command below it; other output in a block is dropped.</summary>
    /// <param name="run">The output of a command, ending in a line end.</param>
    public static string Refresh(string page, Func<Command, string> run)
    {
        var fresh = new StringBuilder();
        foreach (var (text, inConsole) in Lines(page))
        {
            var isCommand = text.StartsWith("$ ", StringComparison.Ordinal);
            if (inConsole && !isCommand)
            {
                continue;
            }

            fresh.Append(text).Append('\n');
            if (inConsole)
            {
                var command = Parse(text);
                fresh.Append(Filtered(run(command), command.Filter));
            }
        }

        return fresh.ToString();
    }

    private static IEnumerable<(string Text, bool InConsole)> Lines(string page)
    {
        var fence = "";
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            yield return (line, !isFence && fence == Fence + "console");
            fence = !isFence ? fence : fence.Length > 0 ? "" : line;
        }
    }

    private static Command Parse(string line)
    {
        var parts = line[2..].Split("  # exit ");
        var pipe = parts[0].Split(" | ");
        var words = Split(pipe[0]);
        if (words[0] is not ("fetial" or "./fetial"))
        {
            throw new InvalidOperationException($"The page runs another program: {line}");
        }

        return new Command(line, [.. words.Skip(1)], pipe.Length > 1 ? Split(pipe[1]) : [], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
    }

    private static List<string> Split(string text) =>
        [.. text.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static string Filtered(string output, IReadOnlyList<string> filter)
    {
        var lines = output.TrimEnd('\n').Split('\n');
        var kept = filter switch
        {
            [] => lines,
            ["head", "-n", var count] => lines.Take(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
            ["grep", "-A", var after, var words] => lines.Where((_, i) =>
                Enumerable.Range(0, int.Parse(after, System.Globalization.CultureInfo.InvariantCulture) + 1).Any(back => back <= i && lines[i - back].Contains(words, StringComparison.Ordinal))),
            ["grep", var words] => lines.Where(text => text.Contains(words, StringComparison.Ordinal)),
            _ => throw new InvalidOperationException($"The page filters with {string.Join(' ', filter)}."),
        };
        return string.Join('\n', kept).TrimEnd('\n') + "\n";
    }
}
