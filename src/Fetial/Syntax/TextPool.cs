namespace Fetial.Syntax;

/// <summary>Shares one string among the equal words of a file, so that large files cost few allocations.</summary>
internal sealed class TextPool
{
    /// <summary>Longer texts are seldom written twice.</summary>
    public const int Longest = 40;

    // Places are looked at one after the other from that of the hash on; a power of two of them, at least a third free.
    private string?[] texts = new string?[256];
    private int count;

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        var at = Place(texts, text);
        if (texts[at] is { } known)
        {
            return known;
        }

        var created = text.ToString();
        texts[at] = created;
        if (++count * 3 > texts.Length * 2)
        {
            Grow();
        }

        return created;
    }

    private void Grow()
    {
        var wider = new string?[texts.Length * 2];
        foreach (var text in texts)
        {
            if (text is not null)
            {
                wider[Place(wider, text)] = text;
            }
        }

        texts = wider;
    }

    /// <summary>Where a text is, or where it belongs.</summary>
    private static int Place(string?[] texts, ReadOnlySpan<char> text)
    {
        var mask = texts.Length - 1;
        var at = string.GetHashCode(text) & mask;
        while (texts[at] is { } other && !text.SequenceEqual(other))
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
