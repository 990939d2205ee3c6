using System.CommandLine;

namespace Fetial.Cli.CommandLine;

/// <summary>A command that carries its example.</summary>
public sealed class VerbCommand : Command
{
    /// <param name="summary">One sentence, what the verb answers.</param>
    public VerbCommand(string name, string summary)
        : base(name, summary)
    {
    }

    /// <summary>One line to type, on the fictional case.</summary>
    public required string Example { get; init; }
}
