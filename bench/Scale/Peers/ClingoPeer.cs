using System.Globalization;
using System.Text.RegularExpressions;
using Fetial.Bench.Scale.Generation;

namespace Fetial.Bench.Scale.Peers;

/// <summary>The answer-set solver clingo (Debian's package <c>gringo</c>) on the same facts. It reads them as text; that is its way of being loaded, and is told apart.</summary>
internal static partial class ClingoPeer
{
    private const string Rule = "clash(I,O) :- in(I,B,V,T,W,F,L), out(O,B,V,T,W,G,M), F <= M, G <= L.\n#show.\n#show n(N) : N = #count { I,O : clash(I,O) }.\n";

    /// <summary>Processor seconds of the whole program and of reading the facts alone, and the pairs.</summary>
    public static (double Whole, double Reading, long Pairs) Join(IReadOnlyCollection<PlainFact> facts)
    {
        var folder = Directory.CreateTempSubdirectory("fetial-clingo-").FullName;
        try
        {
            var read = Path.Combine(folder, "facts.lp");
            var rule = Path.Combine(folder, "rule.lp");
            File.WriteAllLines(read, facts.Select(f => string.Create(CultureInfo.InvariantCulture, $"{(f.Out ? "out" : "in")}({f.Clause},{f.Bearer},{f.Verb},{f.Thing},{f.Whom},{f.First},{f.Last}).")));
            File.WriteAllText(rule, Rule);
            var empty = Path.Combine(folder, "empty.lp");
            File.WriteAllText(empty, "#show.\n");
            var (output, whole) = Processes.Run("clingo", [read, rule], folder, 10, 20, 30);
            var (_, reading) = Processes.Run("clingo", [read, empty], folder, 10, 20, 30);
            return (whole, reading, long.Parse(Answer().Match(output).Groups[1].Value, CultureInfo.InvariantCulture));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"n\((\d+)\)")]
    private static partial Regex Answer();
}
