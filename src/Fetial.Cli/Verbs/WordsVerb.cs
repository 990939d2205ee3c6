using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Cli.Vocabularies;
using Fetial.Syntax;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial words</c>: which verbs, things and statuses of the vocabulary fit a word.</summary>
public sealed class WordsVerb : IVerb
{
    private readonly Argument<string[]> words = new("WORD") { Description = "Words to look for; without any, all verbs, things, statuses and keywords are listed.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> folder = new("--in") { Description = "Look in the vocabulary of this portfolio too.", HelpName = "DIR" };

    public Command Build(Host host)
    {
        var command = new VerbCommand("words", "Which verbs can be written, with their patterns, an example and near misses?")
        {
            Example = "fetial words supply",
            Arguments = { words },
            Options = { folder },
        };
        command.SetAction(parsed => Run(parsed.GetValue(words) ?? [], parsed.GetValue(folder), host));
        return command;
    }

    private static int Run(IReadOnlyList<string> words, string? folder, Host host)
    {
        var vocabulary = folder is null
            ? Portfolio.Load("standard", []).Vocabulary
            : PortfolioLoader.Load([folder], host.CurrentDirectory).Bind().Vocabulary;
        var terminal = Terminal.Of(host);
        var text = new WordsText(terminal, vocabulary);
        if (words.Count == 0)
        {
            text.List();
            terminal.Line();
            terminal.Paragraph($"Keywords at the margin: {string.Join(", ", LanguageSchema.Declarations.Select(d => d.Keyword))}.");
            return ExitCode.Clean;
        }

        text.Write(WordSearch.Find(string.Join(' ', words), vocabulary));
        return ExitCode.Clean;
    }
}
