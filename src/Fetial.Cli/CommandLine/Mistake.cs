using System.CommandLine;
using System.CommandLine.Parsing;

namespace Fetial.Cli.CommandLine;

/// <summary>Turns the first thing wrong with a command line into one line with a remedy.</summary>
public static class Mistake
{
    /// <summary>The mistake, or null where the command line can be run. <paramref name="arguments"/> are the words as typed.</summary>
    public static CommandException? Find(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        if (UnknownOption(parsed, arguments) is { } option)
        {
            return OptionMistake(option, command);
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return WordMistake(parsed.UnmatchedTokens[0], command);
        }

        if (command.Subcommands.Count > 0 && parsed.Errors.Count > 0)
        {
            var choice = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
            return new CommandException($"`{CommandPath.Of(command)}` needs one more word: {choice}", Help(command));
        }

        return parsed.Errors.Count > 0 ? OtherMistake(parsed.Errors[0], command) : null;
    }

    // The parser hands unknown options to an argument that takes many values; to a reader they are typing errors.
    private static string? UnknownOption(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var typedAsOptions = arguments.TakeWhile(word => word != "--").ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-' && typedAsOptions.Contains(word));
    }

    private static CommandException OptionMistake(string word, Command command)
    {
        var name = word.Split('=', ':')[0];
        var names = command.Options.Where(option => !option.Hidden)
            .SelectMany(option => option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name)).ToList();
        var message = $"`{CommandPath.Of(command)}` has no option {name}";
        return Nearest.To(name, names) is { } near
            ? new CommandException(message, $"Did you mean {near}? ({HelpCommand(command)})")
            : new CommandException(message, Help(command));
    }

    private static CommandException WordMistake(string word, Command command)
    {
        if (command.Subcommands.Count == 0)
        {
            return new CommandException($"`{CommandPath.Of(command)}` does not take another word: {word}", Help(command));
        }

        var message = command is RootCommand ? $"no verb is named {word}" : $"`{CommandPath.Of(command)}` knows no {word}";
        if (Nearest.To(word, command.Subcommands.Select(sub => sub.Name).ToList()) is { } near)
        {
            return new CommandException(message, $"Did you mean `{CommandPath.Of(command)} {near}`? ({HelpCommand(command)})");
        }

        return command is RootCommand && word.Contains('/', StringComparison.Ordinal)
            ? new CommandException(message, $"To check a folder: fetial check {word}")
            : new CommandException(message, Help(command));
    }

    private static CommandException OtherMistake(ParseError error, Command command)
    {
        var (symbol, remedy) = error.SymbolResult switch
        {
            OptionResult result when result.Tokens.Count < result.Option.Arity.MinimumNumberOfValues =>
                ($"{result.Option.Name} needs a value: {result.Option.HelpName}", Help(command)),
            ArgumentResult { Tokens.Count: 0 } result =>
                ($"`{CommandPath.Of(command)}` needs {result.Argument.Name}: {result.Argument.Description?.TrimEnd('.')}", Help(command)),
            CommandResult when MissingArgument(error, command) is { } argument =>
                ($"`{CommandPath.Of(command)}` needs {argument.Name}: {argument.Description?.TrimEnd('.')}", Help(command)),
            _ => (error.Message.TrimEnd('.'), Help(command)),
        };
        return new CommandException(symbol, remedy);
    }

    private static Argument? MissingArgument(ParseError error, Command command) =>
        error.SymbolResult is CommandResult result
            ? command.Arguments.FirstOrDefault(argument =>
                argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 })
            : null;

    private static string HelpCommand(Command command) => $"{CommandPath.Of(command)} --help";

    private static string Help(Command command) => $"See {HelpCommand(command)}";
}
