using Fetial.Cli.CommandLine;
using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Modelling;

/// <summary>Values for a model as they are typed: <c>key=value</c>.</summary>
public static class ModelArguments
{
    public static ModelInput Read(ModelCard card, IEnumerable<string> words)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var cut = word.IndexOf('=', StringComparison.Ordinal);
            if (cut <= 0)
            {
                throw new CommandException($"\"{word}\" gives no value", $"Write {card.Parameters[0].Key}={card.Parameters[0].Default}.");
            }

            if (!given.TryAdd(word[..cut], word[(cut + 1)..]))
            {
                throw new CommandException($"{word[..cut]} is given twice", "Leave one of the two out.");
            }
        }

        var (input, faults) = ModelInput.Read(card, given);
        if (input is not null)
        {
            return input;
        }

        var near = Nearest.To(faults[0].Key, [.. card.Parameters.Select(p => p.Key)]);
        var remedy = near is null || near == faults[0].Key ? $"What the model takes: fetial model {card.Name} --card" : $"Did you mean {near}? What the model takes: fetial model {card.Name} --card";
        throw new CommandException(faults[0].Message, remedy);
    }

    /// <summary>Runs a model; values that cannot be together stop the command with their reason.</summary>
    public static ModelResult Run(IModel model, ModelInput input)
    {
        try
        {
            return model.Run(input);
        }
        catch (Exception fault) when (fault is ModelException or ArgumentException)
        {
            throw new CommandException(fault.Message.TrimEnd('.'), $"What the model takes: fetial model {model.Card.Name} --card", fault);
        }
    }
}
