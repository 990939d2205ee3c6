using System.Text;

namespace Fetial.Tests.BadInput;

/// <summary>Two hundred broken files, the same on every machine: the teaching case's files, damaged by numbered hands.</summary>
internal static class BrokenFiles
{
    public const int Count = 200;

    /// <summary>The damaged text with its number; the number alone decides the file and the damage.</summary>
    public static string Make(int number)
    {
        var files = Repository.Corpus("atlantia");
        var random = new Random(number);
        var text = files[number % files.Length].Content;
        for (var round = 0; round <= number % 3; round++)
        {
            text = Damage(text, (number + round) % 10, random);
        }

        return text;
    }

    private static string Damage(string text, int kind, Random random) => kind switch
    {
        0 => text[..random.Next(text.Length + 1)],
        1 => text[random.Next(text.Length + 1)..],
        2 => Shuffled(text, "\n", random),
        3 => string.Join('\n', text.Split('\n').Select(l => random.Next(3) == 0 ? Shuffled(l, " ", random) : l)),
        4 => Misread(text, random),
        5 => Sown(text, random, ["(", ")", "[", "]", "\"", "\\", ",", ":", "<", "%", "#", "\t", "\u0000", "\u202e", "\ufffd", "\ud800", "\r", "\u00a0"]),
        6 => string.Concat(text.Where(_ => random.Next(20) != 0)),
        7 => string.Join('\n', text.Split('\n').SelectMany(l => random.Next(4) == 0 ? new[] { l, l } : [l])),
        8 => string.Join('\n', text.Split('\n').Select(l => random.Next(4) == 0 ? l.TrimStart() : random.Next(4) == 0 ? "  " + l : l)),
        _ => Sown(text, random, ["9999-12-31", "0000-00-00", "2023-02-29", "99999999999999999999999", "not ", "and ", "or ", " except ", " undefined ", "EUR 1 bn ", "1e400", "-0"]),
    };

    private static string Shuffled(string text, string separator, Random random)
    {
        var parts = text.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }

    /// <summary>The bytes of one encoding read as another, with replacement characters where they are none.</summary>
    private static string Misread(string text, Random random)
    {
        var written = new[] { Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 }[random.Next(4)].GetBytes(text + "é ü ß Ж");
        return new[] { Encoding.UTF8, Encoding.ASCII, Encoding.Latin1 }[random.Next(3)].GetString(written);
    }

    private static string Sown(string text, Random random, string[] seeds)
    {
        var sown = new StringBuilder(text);
        for (var i = 0; i < 40; i++)
        {
            sown.Insert(random.Next(sown.Length + 1), seeds[random.Next(seeds.Length)]);
        }

        return sown.ToString();
    }
}
