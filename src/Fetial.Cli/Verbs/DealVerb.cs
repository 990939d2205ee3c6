using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Strategies;
using Fetial.Model.Strategy;
using Fetial.Strategy.Deals;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial deal</c>: who would sign which package?</summary>
public sealed class DealVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR") { Description = "Folders or files to read together; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> over = new("--over")
    {
        Description = "Issues, as NAME,NAME: goes through every combination of their levels, proposed or not; all others stay as they are without agreement.",
        HelpName = "ISSUES",
    };

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var progress = new ProgressOptions(host);
        var command = new VerbCommand("deal", "Who would sign? Acceptance, blockers and what would move them, Pareto front, bargaining solutions.")
        {
            Example = "fetial deal corpus/atlantia",
            Arguments = { folders },
            Options = { over },
        };
        standpoint.AddTo(command);
        progress.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(folders) is { Length: > 0 } named ? named : ["."];
            var (portfolio, view) = Questions.Load(given, standpoint.Read(parsed), host);
            Questions.Asked(null, [.. view.Architecture.Strategy.Packages.Where(p => view.Counts(p.Scenario) && !p.IsDisagreement)], p => p.Id, "package", "package ID with one line for each issue");
            var issues = Issues(parsed.GetValue(over) ?? [], view.Architecture.Strategy.Issues);
            using var running = progress.Start(parsed, Deal.Loads(view));
            var report = Deal.Run(view, running.Work);
            var combinations = issues.IsEmpty ? null : LevelCombinations.Of(report, issues);
            if (output.FormatOf(parsed) == OutputFormat.Json)
            {
                DealJson.Write(host.Out, portfolio, report, combinations);
            }
            else
            {
                new DealText(output.TerminalFor(parsed), portfolio).Write(report, combinations);
            }

            return Questions.Exit(portfolio, view);
        });
        return command;
    }

    /// <summary>The issues named, each once, in the order in which they are declared.</summary>
    private static ImmutableArray<int> Issues(string[] given, ImmutableArray<Issue> all)
    {
        var names = given.SelectMany(g => g.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(n => !all.Any(i => i.Name == n)))
        {
            throw new CommandException($"no issue is named {name}", Nearest.To(name, [.. all.Select(i => i.Name)]) is { } near ? $"Did you mean {near}?" : $"There are: {string.Join(", ", all.Select(i => i.Name))}.");
        }

        ImmutableArray<int> issues = [.. Enumerable.Range(0, all.Length).Where(i => names.Contains(all[i].Name))];
        var count = LevelCombinations.CountOf(all, issues);
        return count <= LevelCombinations.Most ? issues
            : throw new CommandException($"{count.ToString("#,0", CultureInfo.InvariantCulture)} combinations are too many to go through", $"Name fewer issues: up to {LevelCombinations.Most.ToString("#,0", CultureInfo.InvariantCulture)} combinations are looked at.");
    }
}
