using System.CommandLine;
using System.Diagnostics;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Cli.Strategies;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial sweep</c>: many draws from the ranges of a challenge, in parts that other processes or machines can run.</summary>
public sealed class SweepVerb : IVerb
{
    private readonly Argument<string[]> folders = new("DIR") { Description = "Folders or files to read together; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string[]> files = new("FILE") { Description = "Parts written by `fetial sweep run --shard`.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> challenge = new("--challenge") { Description = "The challenge; not needed where only one is declared.", HelpName = "ID" };
    private readonly Option<string> blocks = Checked.Number("--blocks", "Blocks of 4,096 draws; 250 if not given.", 1, 10_000_000);
    private readonly Option<string> seed = Checked.Number("--seed", "Of the draws; 1 if not given.", 0, int.MaxValue);
    private readonly Option<string> shard = new("--shard") { Description = "Only this part: 2/8 is the second of eight. It needs --output.", HelpName = "I/N" };
    private readonly Option<string> target = new("--output") { Description = "Write the blocks to this file.", HelpName = "FILE" };
    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var run = new VerbCommand("run", "Draw from the ranges of a challenge, all of it or one part.")
        {
            Example = "fetial sweep run corpus/atlantia --challenge raid-on-islands --blocks 100",
            Arguments = { folders },
            Options = { challenge, blocks, seed, shard, target },
        };
        standpoint.AddTo(run);
        output.AddWidthTo(run);
        run.SetAction(parsed => Run(parsed, host, output));
        var merge = new VerbCommand("merge", "Put the parts of a sweep together; the result is that of a single run.")
        {
            Example = "fetial sweep merge part-1.json part-2.json",
            Arguments = { files },
        };
        output.AddWidthTo(merge);
        merge.SetAction(parsed =>
        {
            var parts = (parsed.GetValue(files) ?? []).Select(f => (Name: f, File: SweepFile.Parse(f, Text(f, host)))).ToList();
            SweepText.Write(output.TerminalFor(parsed), SweepFile.Merge(parts));
            return ExitCode.Clean;
        });
        return new VerbCommand("sweep", "How does a challenge come out under many assumptions, drawn in parts that can run anywhere?")
        {
            Example = run.Example,
            Subcommands = { run, merge },
        };
    }

    private int Run(ParseResult parsed, Host host, OutputOptions output)
    {
        var given = parsed.GetValue(folders) is { Length: > 0 } named ? named : ["."];
        var (portfolio, view) = Questions.Load(given, standpoint.Read(parsed), host);
        var asked = Questions.Asked(
            parsed.GetValue(challenge), [.. view.Architecture.Strategy.Challenges.Where(c => view.Counts(c.Scenario))], c => c.Id, "challenge", "challenge ID with challenger, against, prize, restraint, alone");
        if (asked.Count > 1)
        {
            throw new CommandException("more than one challenge is declared", $"Choose one: --challenge {asked[0].Id}.");
        }

        var total = Checked.Number(parsed, blocks) ?? 250;
        var start = (ulong)(Checked.Number(parsed, seed) ?? 1);
        var (part, parts) = Shard(parsed.GetValue(shard));
        if (parts > 1 && parsed.GetValue(target) is null)
        {
            throw new CommandException("one part of a sweep is no result", "Write it to a file, and merge all parts: --output FILE.");
        }

        var question = Deter.Run(view, asked[0], DeterOptions.Default with { Blocks = 1 }, Reliabilities.Of(view)).Case;
        var sweep = new DeterrenceSweep(question, start);
        var mine = Enumerable.Range(0, total).Where(n => n % parts == part).ToList();
        var file = new SweepFile(SweepFile.QuestionOf(asked[0].Id, question), start, total, [.. Drawn(sweep, mine, host)]);
        if (parsed.GetValue(target) is { } path)
        {
            AtomicFile.Write(Path.GetFullPath(path, host.CurrentDirectory), file.ToJson());
        }

        if (parts == 1)
        {
            SweepText.Write(output.TerminalFor(parsed), file);
        }

        return Questions.Exit(portfolio, view);
    }

    /// <summary>Draws block by block and tells, on a terminal, how far it is and how long it will take. Ctrl-C ends it and writes nothing.</summary>
    private static IEnumerable<DeterrenceBlock> Drawn(DeterrenceSweep sweep, List<int> numbers, Host host)
    {
        var start = Stopwatch.GetTimestamp();
        var told = 0.0;
        for (var i = 0; i < numbers.Count; i++)
        {
            yield return sweep.Block(numbers[i]);
            var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (host.OutIsTerminal && elapsed - told > 0.5)
            {
                told = elapsed;
                host.Error.Write($"\r{i + 1} of {numbers.Count} blocks, about {elapsed / (i + 1) * (numbers.Count - i - 1):0} s left (Ctrl-C ends it)   ");
                host.Error.Flush();
            }
        }

        if (told > 0)
        {
            host.Error.Write("\r" + new string(' ', 70) + "\r");
        }
    }

    private static (int Part, int Parts) Shard(string? text)
    {
        if (text is null)
        {
            return (0, 1);
        }

        var numbers = text.Split('/');
        return numbers.Length == 2 && int.TryParse(numbers[0], out var part) && int.TryParse(numbers[1], out var parts) && part >= 1 && part <= parts && parts <= 100_000
            ? (part - 1, parts)
            : throw new CommandException($"\"{text}\" is no shard", "Write it as 2/8: the second of eight parts.");
    }

    private static string Text(string file, Host host)
    {
        try
        {
            return File.ReadAllText(Path.GetFullPath(file, host.CurrentDirectory));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be read", "Check the name and your permissions.", fault);
        }
    }
}
