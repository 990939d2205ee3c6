using System.Text;
using System.Text.Unicode;

namespace Fetial.Cli.Reading;

/// <summary>Bytes to text: UTF-8 and nothing else is right; the rest is read as well as it can be and named.</summary>
public static class TextDecoding
{
    /// <summary>The content, and the one fault that its bytes have, if any.</summary>
    public static (string Content, ReadingFault? Fault) Decode(string path, ReadOnlyMemory<byte> memory)
    {
        var bytes = memory.Span;
        if (Utf16(bytes) is { } encoding)
        {
            var mark = bytes[0] >= 0xFE ? 2 : 0;
            return (encoding.GetString(bytes[mark..]), new ReadingFault(path, ReadingFaultKind.Utf16,
                "the file is in UTF-16, not UTF-8", "Save it again with the encoding UTF-8.", ByteOffset: 0, Line: 1));
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            var (content, fault) = Strict(path, bytes, start: 3);
            return (content, fault ?? new ReadingFault(path, ReadingFaultKind.ByteOrderMark,
                "the file begins with a byte order mark", "Run fetial fmt on it, or save it as UTF-8 without the mark.", ByteOffset: 0, Line: 1));
        }

        return Strict(path, bytes, start: 0);
    }

    private static (string Content, ReadingFault? Fault) Strict(string path, ReadOnlySpan<byte> bytes, int start)
    {
        var content = Encoding.UTF8.GetString(bytes[start..]);
        if (Utf8.IsValid(bytes[start..]))
        {
            return (content, null);
        }

        var (first, count) = Invalid(bytes, start);
        var line = bytes[..first].Count((byte)'\n') + 1;
        var others = count > 1 ? $" (and {count - 1} more)" : "";
        return (content, new ReadingFault(path, ReadingFaultKind.NotUtf8,
            $"byte {first} (0x{bytes[first]:X2}) is not UTF-8{others}",
            "Save the file again with the encoding UTF-8, then look at the places shown as \uFFFD.", first, line));
    }

    private static (int First, int Count) Invalid(ReadOnlySpan<byte> bytes, int start)
    {
        var (first, count) = (-1, 0);
        for (var i = start; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                first = first < 0 ? i : first;
                count++;
            }

            i += consumed;
        }

        return (first, count);
    }

    // Without a mark, a first character of the Latin alphabet beside a zero byte tells.
    private static Encoding? Utf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };
}
