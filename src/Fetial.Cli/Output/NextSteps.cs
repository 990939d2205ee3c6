namespace Fetial.Cli.Output;

/// <summary>Commands to type next, side by side; none is broken over two lines, so that each can be copied.</summary>
public static class NextSteps
{
    public static IReadOnlyList<string> Lines(IEnumerable<string> commands, int width)
    {
        var lines = new List<string>();
        foreach (var command in commands)
        {
            if (lines.Count > 0 && DisplayWidth.Of(lines[^1]) + 3 + DisplayWidth.Of(command) <= width)
            {
                lines[^1] += " · " + command;
            }
            else
            {
                lines.Add(command);
            }
        }

        return lines;
    }
}
