using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial explain</c>: what a code means, why it matters and how to mend it.</summary>
public sealed class ExplainVerb : IVerb
{
    private readonly Argument<string> code = new("CODE") { Description = "The code of a finding, like F301." };

    public Command Build(Host host)
    {
        var command = new VerbCommand("explain", "What does the code of a finding mean, and what can be done about it?")
        {
            Example = "fetial explain F301",
            Arguments = { code },
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(code), Terminal.Of(host)));
        return command;
    }

    private static int Run(string code, Terminal terminal) =>
        throw NotBuilt.Yet("explain", code, terminal); // filled when the core is merged
}
