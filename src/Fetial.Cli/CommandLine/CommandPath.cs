using System.CommandLine;

namespace Fetial.Cli.CommandLine;

/// <summary>What a user types to reach a command.</summary>
public static class CommandPath
{
    /// <summary>For example <c>fetial import sheet</c>.</summary>
    public static string Of(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? "fetial" : $"{Of(parent)} {command.Name}";
    }
}
