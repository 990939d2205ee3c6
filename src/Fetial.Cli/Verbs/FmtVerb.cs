using System.CommandLine;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial fmt</c>: rewrites files in the standard layout.</summary>
public sealed class FmtVerb : IVerb
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files or folders to lay out.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> check = new("--check") { Description = "Change nothing; name the files that would change and exit 1." };

    public Command Build(Host host)
    {
        var command = new VerbCommand("fmt", "Sort and align the slots of files; the meaning stays.")
        {
            Example = "fetial fmt corpus/atlantia --check",
            Arguments = { paths },
            Options = { check },
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetValue(check), host));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, bool check, Host host) =>
        throw NotBuilt.Yet("fmt", paths, check, host); // filled when the core is merged
}
