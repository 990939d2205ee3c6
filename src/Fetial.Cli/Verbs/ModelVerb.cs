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

    private readonly Option<bool> card = new("--card") { Description = "Only what the model is: parameters, formula, boundary cases, citation." };

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("model", "What does a model of the handbook say for values of your own?")
        {
            Example = "fetial model extended-deterrence p=0.3 Pi=20 --sweep p=0:1:5",
            Arguments = { name, values },
            Options = { sweep, card },
        };
        output.AddTo(command);
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

            if (sweeps.Count > 0)
            {
                ModelPages.Sweep(host, terminal, json, model, input, sweeps);
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
