using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Cli.Strategies;
using Fetial.Situations;
using Fetial.Strategy.Plan;
using Fetial.Strategy.Ratification;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial plan</c>: when would it arrive?</summary>
public sealed class PlanVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR") { Description = "Folders or files to read together; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> promise = new("--promise") { Description = "Only this promise; else every one that is declared.", HelpName = "ID" };
    private readonly Option<string> to = new("--to") { Description = "What waits for what until this: an event (\"X joins Y\"), a status, or the id of a clause.", HelpName = "WHAT" };
    private readonly Option<string> clock = new("--clock") { Description = "The clock of consents of this text; else of every text that still waits.", HelpName = "TEXT" };
    private readonly Option<bool> backtest = new("--backtest") { Description = "Test the clock on every past wave on record, failures shown." };
    private readonly Option<string> step = Checked.Choice("--step", "Which step stops a party's clock: the first vote in parliament (the default), the ratification, the paper handed in.", "vote", "ratification", "notification");
    private readonly Option<string> seed = Checked.Number("--seed", "Of the draws; 1 if not given.", 0, int.MaxValue);
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var progress = new ProgressOptions(host);
        var command = new VerbCommand("plan", "When would it arrive? Promises in war, what waits for what, the clock of ratifications and its record.")
        {
            Example = "fetial plan corpus/atlantia --to \"Ruritania joins Northern League\"",
            Arguments = { folders },
            Options = { promise, to, clock, backtest, step, seed },
        };
        standpoint.AddTo(command);
        progress.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(folders) is { Length: > 0 } named ? named : ["."];
            var options = PlanOptions.Default with
            {
                Promise = parsed.GetValue(promise), Clock = parsed.GetValue(clock), Backtest = parsed.GetValue(backtest), Seed = (ulong)(Checked.Number(parsed, seed) ?? 1),
                Step = parsed.GetValue(step) switch { "ratification" => ClockStep.Ratification, "notification" => ClockStep.Notification, _ => ClockStep.Vote },
            };
            var (portfolio, view, asked) = Load(given, parsed.GetValue(to), standpoint.Read(parsed), options, host);
            Check(view, asked);
            using var running = progress.Start(parsed, Plan.Loads(view, asked));
            var report = Plan.Run(view, asked, running.Work);
            if (output.FormatOf(parsed) == OutputFormat.Json)
            {
                PlanJson.Write(host.Out, portfolio, report);
            }
            else
            {
                new PlanText(output.TerminalFor(parsed), portfolio, given).Write(report);
            }

            return Questions.Exit(portfolio, view);
        });
        return command;
    }

    private static (LoadedPortfolio Portfolio, Perspective View, PlanOptions Options) Load(IReadOnlyList<string> folders, string? target, Standpoint standpoint, PlanOptions options, Host host)
    {
        if (target is null)
        {
            var (read, view) = Questions.Load(folders, standpoint, host);
            return (read, view, options);
        }

        var portfolio = PortfolioLoader.Load([.. folders], host.CurrentDirectory);
        var (architecture, question) = Question.Bind(portfolio, standpoint.Scenario, $"expect key to {target}");
        StandpointOptions.Ensure(standpoint, architecture);
        var seen = new Perspective(architecture, standpoint);
        var clause = question.Condition is null ? seen.Commitments.FirstOrDefault(c => question.Ids.Contains(c.Id)) : null;
        return clause is null && (question.Condition is null || seen.Instruments.IsEmpty)
            ? throw new CommandException($"there is no way to {target}", "Name a clause by its id, such as grain-compact-2020/c02, or an event that the portfolio has a verb for.")
            : (portfolio, seen, options with { Target = clause, Condition = question.Condition, Words = target });
    }

    private static void Check(Perspective view, PlanOptions options)
    {
        if (options.Promise is { } id)
        {
            Questions.Asked(id, [.. view.Architecture.Strategy.Promises.Where(p => view.Counts(p.Scenario))], p => p.Id, "promise", "promise ID with challenger, value, arrival, lapse, discount");
        }

        if (options.Clock is { } text)
        {
            Questions.Asked(text, view.Instruments, i => i.Id, "text", "instrument ID \"TITLE\"");
            if (RatificationRecord.Of(view, view.Instruments.First(i => i.Id == text), options.Step) is null)
            {
                throw new CommandException($"no signature or adoption of {text} is on record by {Model.Calendar.Text(view.AsOf)}, so no clock runs", "Ask what it waits for: fetial plan DIR --to \"" + text + " is in force\".");
            }
        }
    }
}
