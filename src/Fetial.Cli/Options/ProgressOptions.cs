using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Strategy.Running;

namespace Fetial.Cli.Options;

/// <summary>The option of verbs whose work can be long, and how such work is started.</summary>
public sealed class ProgressOptions(Host host)
{
    private readonly Option<bool> progress = new("--progress") { Description = "Tell on standard error what there is to do and how far it is; on a terminal, long work tells it unasked." };

    public void AddTo(Command command) => command.Options.Add(progress);

    /// <summary>Starts work that Ctrl-C ends; dispose of what is returned once the answer is written.</summary>
    /// <param name="loads">What there is to do, in order.</param>
    public RunningWork Start(ParseResult parsed, IEnumerable<WorkLoad> loads) => new(host, [.. loads], parsed.GetValue(progress));
}
