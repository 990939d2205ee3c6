using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Output;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial show</c>: one actor, text or clause, with everything known of it.</summary>
public sealed class ShowVerb : IVerb
{
    private readonly Argument<string> target = new("TARGET") { Description = "A name or an id: Borduria, harbour-treaty-2018, harbour-treaty-2018/c04." };

    private readonly Argument<string> folder = new("DIR")
    {
        Description = "The folder to read; the current one if none is given.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("show", "What is known of an actor, a text or a clause, in plain words?")
        {
            Example = "fetial show Borduria corpus/atlantia",
            Arguments = { target, folder },
        };
        standpoint.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(target), parsed.GetValue(folder) ?? ".", standpoint.Read(parsed), output.FormatOf(parsed), host, output.TerminalFor(parsed)));
        return command;
    }

    private static int Run(string target, string folder, Fetial.Situations.Standpoint standpoint, OutputFormat format, Host host, Terminal terminal) =>
        throw NotBuilt.Yet("show", target, folder, standpoint, format, host, terminal); // filled when the core is merged
}
