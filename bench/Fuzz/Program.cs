using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Fetial.Fuzz;

/// <summary>Feeds damaged and made-up files to the whole reader and all checks for a while, and keeps what broke them.</summary>
internal static class Program
{
    private const string Usage = """
        fuzz CORPUS... [--seconds N] [--seed N] [--count N] [--limit SECONDS] [--keep FOLDER] [--only NUMBER]

          CORPUS     folders with .fetial files to damage
          --seconds  how long to go on (600)
          --seed     where the numbers begin (0); input number n is the same wherever it is made
          --count    at most so many inputs (no limit)
          --limit    an input that takes longer than so many seconds hangs (20)
          --keep     where inputs that broke something are written (fuzz-found)
          --only     make and try one input, and print it
        """;

    public static int Main(string[] args)
    {
        Settings settings;
        try
        {
            settings = Settings.Read(args);
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var files = Files(settings.Corpora);
        if (files.Length == 0)
        {
            Console.Error.WriteLine("No .fetial file stands in the folders named.");
            Console.Error.WriteLine(Usage);
            return 2;
        }

        return settings.Only is { } one ? Once(files, one, settings) : Run(files, settings);
    }

    private static string[] Files(IEnumerable<string> folders) => [.. folders.Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*.fetial", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f))];

    private static int Once(string[] files, ulong number, Settings settings)
    {
        var input = new InputMaker(files).Make(number);
        Console.Write(input.Text);
        var fault = Trial.Run(input.Text, settings.Limit);
        Console.Error.WriteLine(fault ?? "nothing broke");
        return fault is null ? 0 : 1;
    }

    private static int Run(string[] files, Settings settings)
    {
        var maker = new InputMaker(files);
        var clock = Stopwatch.StartNew();
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var faults = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var slowest = (Time: TimeSpan.Zero, Number: 0UL);
        long characters = 0;
        ulong done = 0;
        while (clock.Elapsed < settings.Time && done < settings.Count)
        {
            var number = settings.Seed + done;
            var input = maker.Make(number);
            var began = clock.Elapsed;
            var fault = Trial.Run(input.Text, settings.Limit);
            var took = clock.Elapsed - began;
            slowest = took > slowest.Time ? (took, number) : slowest;
            kinds[input.Kind] = kinds.GetValueOrDefault(input.Kind) + 1;
            characters += input.Text.Length;
            done++;
            if (fault is not null)
            {
                // The first line names the fault; the rest says where.
                var name = fault.Split('\n')[0];
                faults[name] = faults.GetValueOrDefault(name) + 1;
                if (faults[name] <= 3)
                {
                    Keep(settings.Keep, number, input.Text, fault);
                }
            }
        }

        var told = new StringBuilder();
        told.AppendLine(CultureInfo.InvariantCulture, $"{done} inputs, {characters} characters, seeds {settings.Seed} to {settings.Seed + done - 1}, slowest {slowest.Time.TotalSeconds:0.00} s (number {slowest.Number})");
        told.AppendLine(string.Join(", ", kinds.Select(k => $"{k.Value} {k.Key}")));
        foreach (var (name, count) in faults)
        {
            told.AppendLine(CultureInfo.InvariantCulture, $"{count} × {name}");
        }

        told.Append(faults.Count == 0 ? "nothing broke" : $"what broke is kept in {settings.Keep}");
        Console.WriteLine(told);
        return faults.Count == 0 ? 0 : 1;
    }

    private static void Keep(string folder, ulong number, string text, string fault)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{number}.fetial"), text);
        File.WriteAllText(Path.Combine(folder, $"{number}.txt"), fault);
        Console.Error.WriteLine($"{number}: {fault.Split('\n')[0]}");
    }
}
