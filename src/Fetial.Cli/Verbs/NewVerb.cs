using System.CommandLine;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial new</c>: a first portfolio, or an empty sheet to fill in.</summary>
public sealed class NewVerb : IVerb
{
    private readonly Argument<string> folder = new("DIR") { Description = "The folder to make; it must not exist yet, or be empty.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> sheet = new("--sheet") { Description = "Make an empty sheet with its columns explained instead.", HelpName = "FILE" };

    public Command Build(Host host)
    {
        var command = new VerbCommand("new", "Make a small portfolio to start from, or a sheet for many rows.")
        {
            Example = "fetial new my-case",
            Arguments = { folder },
            Options = { sheet },
        };
        command.SetAction(parsed => Choose(parsed.GetValue(folder), parsed.GetValue(sheet), host));
        return command;
    }

    private static int Choose(string? folder, string? sheet, Host host) => (folder, sheet) switch
    {
        (not null, null) => MakeFolder(folder, host),
        (null, not null) => MakeSheet(sheet, host),
        (null, null) => throw new CommandException("`fetial new` needs a folder or a sheet to make", "Type fetial new my-case, or fetial new --sheet pledges.csv"),
        _ => throw new CommandException("`fetial new` makes a folder or a sheet, not both at once", "Leave out DIR or --sheet"),
    };

    private static int MakeFolder(string folder, Host host) =>
        throw NotBuilt.Yet("new", folder, host); // filled when the core is merged

    private static int MakeSheet(string sheet, Host host) =>
        throw NotBuilt.Yet("new --sheet", sheet, host); // filled when the core is merged
}
