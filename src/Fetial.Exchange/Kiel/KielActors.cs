using System.Text;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Kiel;

/// <summary>The givers that the tables name, and whom they help, declared once each.</summary>
internal sealed class KielActors
{
    private readonly ActorNames names = new();
    private readonly List<(string Words, string Name)> actors = [];
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);

    public KielActors() => NameOf("Ukraine", "", out _);

    /// <summary>The declarations, in the order in which the tables name the actors.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var (words, name) in actors)
        {
            // The tables give states a code of three letters, and bodies another. weapons.csv has no codes, and names states only.
            var code = codes.GetValueOrDefault(words, "");
            text.Append($"{(code.Length is 0 or 3 ? "state" : "organisation")} {name}{(name == words ? "" : " " + FetialText.Quote(words))}\n");
            text.Append(code.Length > 0 ? $"  note {FetialText.Quote("code in the tables: " + code)}\n\n" : "\n");
        }

        return text.ToString();
    }

    /// <param name="words">As the table has it.</param>
    /// <param name="code">Empty where the table has none.</param>
    /// <param name="isMended">Whether the giver is new and its words cannot be the name as they are.</param>
    public string NameOf(string words, string code, out bool isMended)
    {
        var isNew = names.Add(words, words, out var name);
        isMended = isNew && name != words;
        if (isNew)
        {
            actors.Add((words, name));
        }

        if (code.Length > 0)
        {
            codes.TryAdd(words, code);
        }

        return name;
    }
}
