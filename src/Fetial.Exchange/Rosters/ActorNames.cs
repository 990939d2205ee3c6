namespace Fetial.Exchange.Rosters;

/// <summary>Names that sentences can hold for the actors of a data set; one name for one key, and one key for one name.</summary>
/// <param name="reserved">How no name may begin, because other names do.</param>
internal sealed class ActorNames(string reserved = "")
{
    // Words that a header or a list of actors would read as something else.
    private static readonly HashSet<string> NotInActors = new(StringComparer.OrdinalIgnoreCase)
    {
        "also", "iso", "part", "admits", "decides", "member", "members", "note", "source", "by", "on", "at", "for", "with", "under", "where", "when", "as", "answers", "through",
        "because", "evidence", "according", "about", "between", "each", "either", "other", "the", "every", "any", "all", "state", "party", "parties", "within", "anew", "after",
        "before", "except", "undefined", "defined", "jointly", "controlled", "is", "none",
    };

    private readonly Dictionary<string, string> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a key, made from the words that the data set has for it when it is first met.</summary>
    /// <returns>Whether the key is new.</returns>
    public bool Add(string key, string words, out string name)
    {
        if (byKey.TryGetValue(key, out var known))
        {
            name = known;
            return false;
        }

        var wanted = Sayable(words);
        name = wanted;
        for (var n = 2; !taken.Add(name); n++)
        {
            name = $"{wanted}-{n}";
        }

        byKey.Add(key, name);
        return true;
    }

    /// <summary>The words themselves where they can be a name; else those before a parenthesis; else all of them with hyphens.</summary>
    private string Sayable(string words)
    {
        var head = words.Split('(')[0].Trim();
        if (IsSayable(words) || IsSayable(head))
        {
            return IsSayable(words) ? words : head;
        }

        var joined = FetialText.MendId(words).Replace('.', '-').Replace('~', '-');
        var name = char.ToUpperInvariant(joined[0]) + joined[1..];
        return IsSayable(name) ? name : "State-" + name;
    }

    private bool IsSayable(string name) => FetialText.IsName(name) && !name.Split(' ').Any(NotInActors.Contains) && !name.EndsWith('-')
        && (reserved.Length == 0 || !name.StartsWith(reserved, StringComparison.OrdinalIgnoreCase));
}
