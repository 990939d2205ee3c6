using System.Text;

namespace Fetial.Cli.CommandLine;

/// <summary>Makes a text safe to print as one line: line ends and other control characters become blanks.</summary>
public static class OneLine
{
    public static string Of(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var next = char.IsControl(character) ? ' ' : character;
            if (next != ' ' || line.Length == 0 || line[^1] != ' ')
            {
                line.Append(next);
            }
        }

        return line.ToString().Trim();
    }
}
