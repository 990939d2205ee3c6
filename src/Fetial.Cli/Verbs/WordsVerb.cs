using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Output;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial words</c>: which verbs of the vocabulary fit a word.</summary>
public sealed class WordsVerb : IVerb
{
    private readonly Argument<string[]> words = new("WORD") { Description = "One or more words to look for.", Arity = ArgumentArity.OneOrMore };

    public Command Build(Host host)
    {
        var command = new VerbCommand("words", "Which verbs can be written, with their patterns, an example and near misses?")
        {
            Example = "fetial words supply",
            Arguments = { words },
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(words), Terminal.Of(host)));
        return command;
    }

    private static int Run(IReadOnlyList<string> words, Terminal terminal) =>
        throw NotBuilt.Yet("words", words, terminal); // filled when the core is merged
}
