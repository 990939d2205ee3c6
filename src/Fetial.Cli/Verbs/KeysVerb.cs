using System.CommandLine;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

public sealed class KeysVerb : IVerb
{
    public Command Build(Host host) => new VerbCommand("keys", "x") { Example = "fetial keys" };
}
