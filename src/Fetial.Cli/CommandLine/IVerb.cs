using System.CommandLine;

namespace Fetial.Cli.CommandLine;

/// <summary>One verb of the command line: what it takes and what it does.</summary>
public interface IVerb
{
    /// <summary>The command with its arguments, options, example and action; the action returns an <see cref="ExitCode"/>.</summary>
    Command Build(Host host);
}
