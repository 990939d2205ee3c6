using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Strategies;
using Fetial.Strategy.Deals;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial deal</c>: who would sign which package?</summary>
public sealed class DealVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR") { Description = "Folders or files to read together; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var progress = new ProgressOptions(host);
        var command = new VerbCommand("deal", "Who would sign? Acceptance, blockers and what would move them, Pareto front, bargaining solutions.")
        {
            Example = "fetial deal corpus/atlantia",
            Arguments = { folders },
        };
        standpoint.AddTo(command);
        progress.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(folders) is { Length: > 0 } named ? named : ["."];
            var (portfolio, view) = Questions.Load(given, standpoint.Read(parsed), host);
            Questions.Asked(null, [.. view.Architecture.Strategy.Packages.Where(p => view.Counts(p.Scenario) && !p.IsDisagreement)], p => p.Id, "package", "package ID with one line for each issue");
            using var running = progress.Start(parsed, Deal.Loads(view));
            var report = Deal.Run(view, running.Work);
            if (output.FormatOf(parsed) == OutputFormat.Json)
            {
                DealJson.Write(host.Out, portfolio, report);
            }
            else
            {
                new DealText(output.TerminalFor(parsed), portfolio).Write(report);
            }

            return Questions.Exit(portfolio, view);
        });
        return command;
    }
}
