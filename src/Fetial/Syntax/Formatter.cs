using System.Text;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>
/// Writes a file in its canonical layout: slots sorted and aligned, blanks between tokens made even, comments kept with what stands below them.
/// Lines that could not be read are copied as they are and where they are. Formatting twice gives the same text as formatting once.
/// </summary>
public static class Formatter
{
    /// <summary>The whole file with LF line ends and one final newline; empty for a file without content.</summary>
    public static string Format(FileSyntax file)
    {
        var output = new StringBuilder(file.Text.Content.Length + 16);
        FormattedUnit? previous = null;
        foreach (var unit in UnitReader.Read(file))
        {
            var blank = previous is not null && (unit.BlankBefore || MustStandApart(previous, unit));
            if (blank)
            {
                output.Append('\n');
            }

            foreach (var line in unit.Lines)
            {
                output.Append(line).Append('\n');
            }

            previous = unit;
        }

        return output.ToString();
    }

    /// <summary>Declarations with slots stand apart; one-line statements may stand together, and unreadable lines stay where they are.</summary>
    private static bool MustStandApart(FormattedUnit first, FormattedUnit second) =>
        (first.HasBody || second.HasBody) && !first.IsMalformed && !second.IsMalformed && !second.IsEnd;
}
