namespace Fetial.Exchange.Rosters;

/// <summary>A stream byte by byte with one byte ahead, in blocks.</summary>
internal sealed class RosterBytes
{
    private readonly Stream stream;
    private readonly byte[] block = new byte[64 * 1024];
    private int at;
    private int end;

    public RosterBytes(Stream stream)
    {
        this.stream = stream;
        Fill();
    }

    /// <summary>The line of the file on which the next byte stands, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The next byte; -1 at the end.</summary>
    public int Peek()
    {
        if (at == end)
        {
            Fill();
        }

        return at < end ? block[at] : -1;
    }

    public int Take()
    {
        var next = Peek();
        if (next >= 0)
        {
            at++;
            Line += next == '\n' ? 1 : 0;
        }

        return next;
    }

    /// <summary>Whether the stream begins with two bytes.</summary>
    public bool Marks(byte first, byte second) => end >= 2 && block[0] == first && block[1] == second;

    public void SkipMark()
    {
        if (end >= 3 && block[0] == 0xEF && block[1] == 0xBB && block[2] == 0xBF)
        {
            at = 3;
        }
    }

    /// <summary>Which of three bytes stands most often in the first line, quoted parts left out; the first where none does.</summary>
    public byte MostFrequent(byte first, byte second, byte third)
    {
        Span<int> counts = stackalloc int[3];
        var quoted = false;
        for (var i = at; i < end && (quoted || block[i] is not ((byte)'\n' or (byte)'\r')); i++)
        {
            quoted ^= block[i] == '"';
            if (!quoted)
            {
                counts[0] += block[i] == first ? 1 : 0;
                counts[1] += block[i] == second ? 1 : 0;
                counts[2] += block[i] == third ? 1 : 0;
            }
        }

        return counts[2] > counts[0] && counts[2] > counts[1] ? third : counts[1] > counts[0] ? second : first;
    }

    private void Fill()
    {
        at = 0;
        end = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
    }
}
