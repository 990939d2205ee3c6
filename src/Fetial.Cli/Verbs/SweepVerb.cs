using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Modelling;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Cli.Strategies;
using Fetial.Situations;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Plan;
using Fetial.Strategy.Running;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial sweep</c>: many draws from the ranges of a challenge or a promise, in parts that other processes or machines can run.</summary>
public sealed class SweepVerb : IVerb
{
    private const string Drawing = "blocks of draws";
    private readonly Argument<string[]> folders = new("DIR") { Description = "Folders or files to read together; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string[]> files = new("FILE") { Description = "Parts written by `fetial sweep run`, by `fetial model --sweep`, or by `fetial sweep merge`, with --output.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> challenge = new("--challenge") { Description = "The challenge, as `deter` asks it; not needed where only one is declared.", HelpName = "ID" };
    private readonly Option<string> promise = new("--promise") { Description = "A promise instead, as `plan` asks it.", HelpName = "ID" };
    private readonly Option<string> blocks = Checked.Number("--blocks", "Blocks of 4,096 draws; 250 if not given.", 1, 10_000_000);
    private readonly Option<string> seed = Checked.Number("--seed", "Of the draws; 1 if not given.", 0, int.MaxValue);
    private readonly Option<string> shard = new("--shard") { Description = "Only this part: 2/8 is the second of eight. It needs --output.", HelpName = "I/N" };
    private readonly Option<string> target = new("--output") { Description = "Write the blocks to this file.", HelpName = "FILE" };
    private readonly Option<string> merged = new("--output") { Description = "Write what is merged to this file instead, also where parts are still missing.", HelpName = "FILE" };
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var progress = new ProgressOptions(host);
        var run = new VerbCommand("run", "Draw from the ranges of a challenge or a promise, all of it or one part.")
        {
            Example = "fetial sweep run corpus/atlantia --challenge raid-on-islands --blocks 100",
            Arguments = { folders },
            Options = { challenge, promise, blocks, seed, shard, target },
        };
        standpoint.AddTo(run);
        progress.AddTo(run);
        output.AddWidthTo(run);
        run.SetAction(parsed => Run(parsed, host, output, progress));
        var merge = new VerbCommand("merge", "Put the parts of a sweep together; the result is that of a single run.")
        {
            Example = "fetial sweep merge part-1.json part-2.json",
            Arguments = { files },
            Options = { merged },
        };
        output.AddTo(merge);
        merge.SetAction(parsed => SweepMerge.Run(parsed.GetValue(files) ?? [], parsed.GetValue(merged), host, output.TerminalFor(parsed), output.FormatOf(parsed) == OutputFormat.Json));
        return new VerbCommand("sweep", "How does a challenge or a promise come out under many assumptions, drawn in parts that can run anywhere?")
        {
            Example = run.Example,
            Subcommands = { run, merge },
        };
    }

    private int Run(ParseResult parsed, Host host, OutputOptions output, ProgressOptions progress)
    {
        var given = parsed.GetValue(folders) is { Length: > 0 } named ? named : ["."];
        var (portfolio, view) = Questions.Load(given, standpoint.Read(parsed), host);
        var total = Checked.Number(parsed, blocks) ?? 250;
        var start = (ulong)(Checked.Number(parsed, seed) ?? 1);
        var part = Shard.Read(parsed.GetValue(shard), parsed.GetValue(target));
        var (kind, question, block) = Asked(parsed, view, start);
        var numbers = part.Of(total);
        using var running = progress.Start(parsed, [new WorkLoad(Drawing, numbers.Count)]);
        var rows = numbers.Select((number, done) =>
        {
            running.Work.Tell(Drawing, done);
            return block(number);
        });
        var file = new SweepFile(kind, question, start, total, [.. rows]);
        part.Write(parsed.GetValue(target), file.ToJson, host);
        if (part.IsWhole)
        {
            SweepText.Write(output.TerminalFor(parsed), file);
        }

        return Questions.Exit(portfolio, view);
    }

    /// <summary>What is drawn for: its kind, the question with every range, and how a block is drawn.</summary>
    private (string Kind, string Question, Func<int, SweepRow> Block) Asked(ParseResult parsed, Perspective view, ulong start)
    {
        if (parsed.GetValue(promise) is { } id)
        {
            if (parsed.GetValue(challenge) is not null)
            {
                throw new CommandException("a sweep is over one question", "Leave out --challenge or --promise.");
            }

            var promises = view.Architecture.Strategy.Promises.Where(p => view.Counts(p.Scenario)).ToList();
            var swept = new PromiseSweep(Questions.Asked(id, promises, p => p.Id, "promise", "promise ID with challenger, value, arrival, lapse, discount")[0], start);
            return (SweepRow.Promise, SweepFile.QuestionOf(id, swept.Inputs), number => SweepRow.Of(swept.Block(number)));
        }

        var asked = Questions.Asked(
            parsed.GetValue(challenge), [.. view.Architecture.Strategy.Challenges.Where(c => view.Counts(c.Scenario))], c => c.Id, "challenge", "challenge ID with challenger, against, prize, restraint, alone");
        if (asked.Count > 1)
        {
            throw new CommandException("more than one challenge is declared", $"Choose one: --challenge {asked[0].Id}.");
        }

        var question = Deter.Ask(view, asked[0], DeterOptions.Default, Reliabilities.Of(view)).Promised;
        var sweep = new DeterrenceSweep(question, start);
        return (SweepRow.Challenge, SweepFile.QuestionOf(asked[0].Id, question.Inputs), number => SweepRow.Of(sweep.Block(number)));
    }
}
