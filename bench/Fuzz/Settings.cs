using System.Globalization;

namespace Fetial.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Limit">An input that takes longer hangs.</param>
/// <param name="Keep">Folder for inputs that broke something.</param>
/// <param name="Only">Try this number alone.</param>
internal sealed record Settings(IReadOnlyList<string> Corpora, TimeSpan Time, ulong Seed, ulong Count, TimeSpan Limit, string Keep, ulong? Only)
{
    /// <exception cref="FormatException">An option is not known, or its value is no whole number.</exception>
    public static Settings Read(IReadOnlyList<string> args)
    {
        var settings = new Settings([], TimeSpan.FromSeconds(600), 0, ulong.MaxValue, TimeSpan.FromSeconds(20), "fuzz-found", null);
        var corpora = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                corpora.Add(args[i]);
                continue;
            }

            var value = i + 1 < args.Count ? args[++i] : throw new FormatException($"{args[i]} needs a value.");
            settings = args[i - 1] switch
            {
                "--seconds" => settings with { Time = TimeSpan.FromSeconds(Number(value)) },
                "--seed" => settings with { Seed = Number(value) },
                "--count" => settings with { Count = Number(value) },
                "--limit" => settings with { Limit = TimeSpan.FromSeconds(Number(value)) },
                "--keep" => settings with { Keep = value },
                "--only" => settings with { Only = Number(value) },
                var other => throw new FormatException($"{other} is no option."),
            };
        }

        return settings with { Corpora = corpora };
    }

    private static ulong Number(string value) =>
        ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{value} is no whole number.");
}
