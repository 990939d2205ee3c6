using System.Text;

namespace Fetial.Fuzz;

/// <summary>Makes input number n from the files of a corpus and from a small grammar; the number alone decides what comes out.</summary>
internal sealed class InputMaker(string[] files)
{
    private static readonly string[] Odd =
    [
        "(", ")", "[", "]", "\"", "\\", ",", ":", "<", "%", "#", "\t", "\u0000", "\u202e", "\ufffd", "\ud800", "\r", "\u00a0", "9999-12-31", "0001-01-01", "0000-00-00", "2023-02-29",
        "99999999999999999999999", "not", "and", "or", "except", "undefined", "every of", "any 2 of", "any 0 of", "EUR 1 bn", "1e400", "-0", "per year", "each other", "either party", "anew", "after",
        "for 9999 years", "to 0001-01-01", "in scenario x", "according to", "because", "~", "/", "…", "\U0001F600", "between", "about", "in force", "is kept", "within", "controlled by",
    ];

    private readonly string[] words = [.. files.SelectMany(f => f.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public FuzzInput Make(ulong number)
    {
        var random = new Random(unchecked((int)(number * 2654435761UL)));
        return random.Next(10) switch
        {
            0 => new("cut", Cut(Pick(random), random)),
            1 => new("lines shuffled", Shuffled(Pick(random), "\n", random)),
            2 => new("spliced", Splice(random)),
            3 => new("tokens shuffled", string.Join('\n', Pick(random).Split('\n').Select(l => random.Next(3) == 0 ? Shuffled(l, " ", random) : l))),
            4 => new("sown", Sow(Pick(random), random)),
            5 => new("words swapped", Swap(Pick(random), random)),
            6 => new("noise", Noise(random)),
            7 => new("lines repeated", Repeat(Pick(random), random)),
            8 => new("made up, then sown", Sow(new GrammarText(random).Make(), random)),
            _ => new("made up", new GrammarText(random).Make()),
        };
    }

    private string Pick(Random random) => files[random.Next(files.Length)];

    private static string Cut(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(text.Length - start + 1));
    }

    private static string Shuffled(string text, string separator, Random random)
    {
        var parts = text.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }

    private string Splice(Random random)
    {
        var text = new StringBuilder();
        for (var part = random.Next(2, 6); part > 0; part--)
        {
            text.Append(Cut(Pick(random), random));
        }

        return text.ToString();
    }

    private string Sow(string text, Random random)
    {
        var sown = new StringBuilder(text);
        for (var i = random.Next(1, 60); i > 0; i--)
        {
            sown.Insert(random.Next(sown.Length + 1), random.Next(2) == 0 ? Odd[random.Next(Odd.Length)] : $" {words[random.Next(words.Length)]} ");
        }

        return sown.ToString();
    }

    private string Swap(string text, Random random) =>
        string.Join(' ', text.Split(' ').Select(w => w.Length > 0 && random.Next(25) == 0 ? words[random.Next(words.Length)] : w));

    private string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(400); i > 0; i--)
        {
            text.Append(random.Next(4) switch { 0 => "\n", 1 => "\n  ", 2 => " ", _ => "" }).Append(random.Next(3) == 0 ? Odd[random.Next(Odd.Length)] : words[random.Next(words.Length)]);
        }

        return text.ToString();
    }

    private static string Repeat(string text, Random random) =>
        string.Join('\n', text.Split('\n').SelectMany(l => random.Next(6) switch { 0 => [l, l], 1 => [], 2 => [l.TrimStart()], 3 => ["  " + l], _ => new[] { l } }));
}
