using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

/// <summary>The answer of a verb whose analysis is not linked in.</summary>
internal static class NotBuilt
{
    public static CommandException Yet(string verb, params object?[] asked) => // filled when the core is merged
        new($"`fetial {verb}` is not built yet", $"It was understood ({asked.Length} parts); `fetial {verb} --help` shows what it will take.");
}
