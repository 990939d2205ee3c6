using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Fetial.Cli.CommandLine;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Cli.Strategies;

/// <summary>Blocks of a sweep as a file: schema <c>fetial.sweep/2</c>. Numbers are written so that they are read back to the last bit.</summary>
/// <param name="Kind">What was drawn for, see <see cref="SweepRow.NamesOf"/>.</param>
/// <param name="Question">What was asked, with every input and its range; only blocks of one question belong together.</param>
/// <param name="Total">How many blocks the whole sweep has, numbered from 0.</param>
public sealed record SweepFile(string Kind, string Question, ulong Seed, int Total, ImmutableArray<SweepRow> Blocks)
{
    public const string Schema = "fetial.sweep/2";

    /// <summary>Names what is swept over: the same for the same portfolio text and standpoint.</summary>
    public static string QuestionOf(string id, ImmutableArray<(string Name, Ranged Range)> inputs) =>
        $"{id}: {string.Join("; ", inputs.Select(i => $"{i.Name} {i.Range.Value:R} from {i.Range.Low:R} to {i.Range.High:R}"))}";

    /// <summary>Numbers of blocks that are not there.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(0, Total).Except(Blocks.Select(b => b.Number))];

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("kind", Kind);
            json.WriteString("question", Question);
            json.WriteNumber("seed", Seed);
            json.WriteNumber("total", Total);
            json.WriteStartArray("blocks");
            var names = SweepRow.NamesOf(Kind) ?? [];
            foreach (var block in Blocks)
            {
                json.WriteStartObject();
                json.WriteNumber("number", block.Number);
                for (var i = 0; i < names.Length; i++)
                {
                    json.WriteNumber(names[i], block.Figures[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <exception cref="KeyNotFoundException">It is no such file.</exception>
    internal static SweepFile Read(JsonElement root)
    {
        var kind = root.GetProperty("kind").GetString() ?? "";
        var names = SweepRow.NamesOf(kind) ?? throw new KeyNotFoundException("another kind");
        return new(
            kind, root.GetProperty("question").GetString() ?? "", root.GetProperty("seed").GetUInt64(), root.GetProperty("total").GetInt32(),
            [.. root.GetProperty("blocks").EnumerateArray().Select(b => new SweepRow(b.GetProperty("number").GetInt32(), [.. names.Select(n => b.GetProperty(n).GetDouble())]))]);
    }

    /// <summary>Puts parts together, as far as they go; the order in which they come does not matter, and neither does which are put together first.</summary>
    /// <exception cref="CommandException">They belong to different sweeps.</exception>
    public static SweepFile Merge(IReadOnlyList<(string Name, SweepFile File)> parts)
    {
        var first = parts[0];
        foreach (var (name, part) in parts)
        {
            if ((part.Kind, part.Question, part.Seed, part.Total) != (first.File.Kind, first.File.Question, first.File.Seed, first.File.Total))
            {
                throw new CommandException($"{name} and {first.Name} are parts of different sweeps", "Merge only parts of one portfolio, question, standpoint, seed and number of draws.");
            }
        }

        return first.File with { Blocks = [.. parts.SelectMany(p => p.File.Blocks).DistinctBy(b => b.Number).OrderBy(b => b.Number)] };
    }
}
