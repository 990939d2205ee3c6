using Fetial.Cli.Output;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>The mark of each severity.</summary>
public static class Marks
{
    public static Mark Of(Severity severity) => severity switch
    {
        Severity.Error => Mark.Error,
        Severity.Warning => Mark.Warning,
        _ => Mark.Note,
    };
}
