using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Modelling;
using Fetial.Cli.Options;
using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial model</c>: every model of the handbook as a calculator.</summary>
public sealed class ModelVerb : IVerb
{
    private readonly Argument<string> name = new("NAME") { Description = "A model, or `list` for all of them.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Argument<string[]> values = new("KEY=VALUE")
    {
        Description = "Values; what is left out keeps its default. A list is 3,7,15; a table has rows with commas and cells with slashes.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> sweep = new("--sweep")
    {
        Description = "A table over one or two parameters: p=0:1:11 goes from 0 to 1 in 11 points.",
        HelpName = "KEY=FROM:TO:POINTS",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> shard = new("--shard") { Description = "Only this part of a sweep: 2/8 is the second of eight. It needs --output.", HelpName = "I/N" };
    private readonly Option<string> target = new("--output") { Description = "Write the points of a sweep to this file, for `fetial sweep merge`.", HelpName = "FILE" };
    private readonly Option<bool> card = new("--card") { Description = "Only what the model is: parameters, formula, boundary cases, citation." };

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var progress = new ProgressOptions(host);
        var command = new VerbCommand("model", "What does a model of the handbook say for values of your own?")
        {
            Example = "fetial model extended-deterrence p=0.3 Pi=20 --sweep p=0:1:5",
            Arguments = { name, values },
            Options = { sweep, shard, target, card },
        };
        output.AddTo(command);
        progress.AddTo(command);
        command.SetAction(parsed =>
        {
            var terminal = output.TerminalFor(parsed);
            var json = output.FormatOf(parsed) == OutputFormat.Json;
            var given = parsed.GetValue(name) ?? "list";
            if (given == "list")
            {
                ModelPages.List(host, terminal, json);
                return ExitCode.Clean;
            }

            var model = Find(given);
            if (parsed.GetValue(card))
            {
                ModelPages.Card(terminal, model.Card);
                return ExitCode.Clean;
            }

            var input = ModelArguments.Read(model.Card, parsed.GetValue(values) ?? []);
            var sweeps = (parsed.GetValue(sweep) ?? []).Select(s => ModelSweep.Read(model.Card, s)).ToList();
            if (sweeps.Count > 2)
            {
                throw new CommandException("a sweep runs over one or two parameters", "Leave out all but two --sweep.");
            }

            if (sweeps.Count == 0 && (parsed.GetValue(shard) ?? parsed.GetValue(target)) is not null)
            {
                throw new CommandException("there is no sweep to take a part of", $"Name one: --sweep {model.Card.Parameters[0].Key}=0:1:11");
            }

            if (sweeps.Count > 0)
            {
                var part = Strategies.Shard.Read(parsed.GetValue(shard), parsed.GetValue(target));
                var numbers = part.Of(ModelSweep.Count(sweeps));
                using var running = progress.Start(parsed, [new(ModelPages.Computing, numbers.Count)]);
                var rows = ModelPages.Rows(model, input, sweeps, numbers, running.Work).ToList();
                part.Write(parsed.GetValue(target), () => ModelSweepFile.Of(model.Card, input, sweeps, rows).ToJson(), host);
                if (part.IsWhole)
                {
                    ModelPages.Sweep(host, terminal, json, model.Card, input, sweeps, rows);
                }
            }
            else
            {
                ModelPages.Result(host, terminal, json, model.Card, input, ModelArguments.Run(model, input));
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static IModel Find(string name)
    {
        if (Models.Find(name) is { } found)
        {
            return found;
        }

        var near = Nearest.To(name, [.. Models.All.Select(m => m.Card.Name)]);
        throw new CommandException($"no model is called \"{name}\"", near is null ? "To see all of them: fetial model list" : $"Did you mean {near}? To see all of them: fetial model list");
    }
}
