namespace Fetial.Syntax;

/// <summary>Shares one string among the equal words of a file, so that large files cost few allocations.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TextPool() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var known))
        {
            return known;
        }

        var created = text.ToString();
        texts.Add(created);
        return created;
    }
}
