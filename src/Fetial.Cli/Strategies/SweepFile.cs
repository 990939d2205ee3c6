using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Fetial.Cli.CommandLine;
using Fetial.Strategy.Deterrence;

namespace Fetial.Cli.Strategies;

/// <summary>Blocks of a sweep as a file: schema <c>fetial.sweep/1</c>. Numbers are written so that they are read back to the last bit.</summary>
/// <param name="Question">The challenge with every input and its range; only blocks of one question belong together.</param>
/// <param name="Total">How many blocks the whole sweep has, numbered from 0.</param>
public sealed record SweepFile(string Question, ulong Seed, int Total, ImmutableArray<DeterrenceBlock> Blocks)
{
    public const string Schema = "fetial.sweep/1";

    /// <summary>Names what is swept over: the same for the same portfolio text and standpoint.</summary>
    public static string QuestionOf(string challenge, DeterrenceCase question) =>
        $"{challenge}: {string.Join("; ", question.Inputs.Select(i => $"{i.Name} {i.Range.Value:R} from {i.Range.Low:R} to {i.Range.High:R}"))}";

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("question", Question);
            json.WriteNumber("seed", Seed);
            json.WriteNumber("total", Total);
            json.WriteStartArray("blocks");
            foreach (var block in Blocks)
            {
                json.WriteStartObject();
                json.WriteNumber("number", block.Number);
                json.WriteNumber("draws", block.Draws);
                json.WriteNumber("deterred", block.Deterred);
                json.WriteNumber("sum", block.Sum);
                json.WriteNumber("squares", block.Squares);
                json.WriteNumber("least", block.Least);
                json.WriteNumber("most", block.Most);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <exception cref="CommandException">The text is no such file.</exception>
    public static SweepFile Parse(string name, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetString() != Schema)
            {
                throw new KeyNotFoundException("another schema");
            }

            return new(
                root.GetProperty("question").GetString() ?? "", root.GetProperty("seed").GetUInt64(), root.GetProperty("total").GetInt32(),
                [
                    .. root.GetProperty("blocks").EnumerateArray().Select(b => new DeterrenceBlock(
                        b.GetProperty("number").GetInt32(), b.GetProperty("draws").GetInt32(), b.GetProperty("deterred").GetInt32(), b.GetProperty("sum").GetDouble(),
                        b.GetProperty("squares").GetDouble(), b.GetProperty("least").GetDouble(), b.GetProperty("most").GetDouble())),
                ]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CommandException($"{name} is no part of a sweep", "Make one with: fetial sweep run DIR --challenge ID --shard 1/8 --output FILE", fault);
        }
    }

    /// <summary>Puts parts together; the order in which they come does not matter.</summary>
    /// <exception cref="CommandException">They belong to different sweeps, or blocks are missing.</exception>
    public static SweepFile Merge(IReadOnlyList<(string Name, SweepFile File)> parts)
    {
        var first = parts[0];
        foreach (var (name, part) in parts)
        {
            if (part.Question != first.File.Question || part.Seed != first.File.Seed || part.Total != first.File.Total)
            {
                throw new CommandException($"{name} and {first.Name} are parts of different sweeps", "Merge only parts of one portfolio, challenge, standpoint, seed and number of draws.");
            }
        }

        var blocks = parts.SelectMany(p => p.File.Blocks).DistinctBy(b => b.Number).OrderBy(b => b.Number).ToImmutableArray();
        var missing = Enumerable.Range(0, first.File.Total).Except(blocks.Select(b => b.Number)).ToList();
        return missing.Count == 0
            ? first.File with { Blocks = blocks }
            : throw new CommandException($"{missing.Count} of {first.File.Total} blocks are missing, the first is {missing[0]}", "Run the shards that are missing, and merge all of them.");
    }
}
