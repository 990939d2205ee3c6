using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Strategies;
using Fetial.Coverage;
using Fetial.Strategy.Deter;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial deter</c>: would what is promised deter?</summary>
public sealed class DeterVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR") { Description = "Folders or files to read together; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> challenge = new("--challenge") { Description = "Only this challenge; else every one that is declared.", HelpName = "ID" };
    private readonly Option<string[]> without = new("--without") { Description = "Leave out the effects of this actor; may be repeated.", HelpName = "NAME" };
    private readonly Option<string> count = Checked.Choice("--count", "Which promises back an effect: firm ones, also those that need others' consent, also duties whose means the bearer chooses (the default).", "firm", "consent", "discretion");
    private readonly Option<string> draws = Checked.Number("--draws", "Blocks of 4,096 draws from the ranges; 25 if not given.", 1, 100_000);
    private readonly Option<string> seed = Checked.Number("--seed", "Of the draws; 1 if not given.", 0, int.MaxValue);
    private readonly Option<string> budget = Checked.Number("--budget", "Only packages up to this price.", 0, int.MaxValue);
    private readonly Option<string[]> robust = new("--robust")
    {
        Description = "Also the packages that suffice in this scenario as well as in the one looked at; may be repeated. `baseline` is what no scenario changes.",
        HelpName = "SCENARIO",
    };
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var progress = new ProgressOptions(host);
        var command = new VerbCommand("deter", "Would it deter? Margin, verdict over your own ranges, deciding assumptions, smallest packages.")
        {
            Example = "fetial deter corpus/atlantia --challenge raid-on-islands",
            Arguments = { folders },
            Options = { challenge, without, count, draws, seed, budget, robust },
        };
        standpoint.AddTo(command);
        progress.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(folders) is { Length: > 0 } named ? named : ["."];
            var (portfolio, view) = Questions.Load(given, standpoint.Read(parsed), host);
            var challenges = Questions.Asked(
                parsed.GetValue(challenge), [.. view.Architecture.Strategy.Challenges.Where(c => view.Counts(c.Scenario))], c => c.Id, "challenge", "challenge ID with challenger, against, prize, restraint, alone");
            var options = new DeterOptions(
                parsed.GetValue(count) switch { "firm" => Counting.Firm, "consent" => Counting.Consent, _ => Counting.Discretion },
                [.. (parsed.GetValue(without) ?? []).Select(n => view.Architecture.FindActor(n)?.Name ?? throw new CommandException($"no actor is named {n}", "Write a name as the portfolio declares it."))],
                Checked.Number(parsed, draws) ?? DeterOptions.Default.Blocks, (ulong)(Checked.Number(parsed, seed) ?? 1), Checked.Number(parsed, budget));
            var scenarios = Robust.Others(portfolio, view, parsed.GetValue(robust) ?? []);
            var reliabilities = Reliabilities.Of(view);
            var questions = challenges.Select(c => (Challenge: c, Question: Deter.Ask(view, c, options, reliabilities))).ToList();
            using var running = progress.Start(parsed, Robust.Loads(questions.Select(q => q.Question), options, scenarios));
            var reports = questions.Select(q => Robust.Run(view, q.Challenge, options, q.Question, scenarios, running.Work)).ToList();
            if (output.FormatOf(parsed) == OutputFormat.Json)
            {
                DeterJson.Write(host.Out, portfolio, reports);
            }
            else
            {
                foreach (var report in reports)
                {
                    new DeterText(output.TerminalFor(parsed), portfolio, given).Write(report);
                }
            }

            return Questions.Exit(portfolio, view);
        });
        return command;
    }
}
