using System.Diagnostics;
using Fetial.Bench.Scale.Generation;
using Fetial.Bench.Scale.Peers;
using Fetial.Joins;

namespace Fetial.Bench.Scale;

/// <summary>The join behind "promised both ways", without conditions, on the same facts in Fetial's columns, in PostgreSQL and in clingo.</summary>
internal static class PeerComparison
{
    private const int Runs = 5;

    public static void Run(int count, int seed, bool withClingo, TextWriter output)
    {
        var facts = PortfolioGenerator.Make(count, seed).Facts;
        output.WriteLine($"{count} commitments, {facts.Length} facts without conditions; load {Clock.Load()}; medians of {Runs} runs");
        var loading = new List<double>();
        var joining = new List<double>();
        var wall = new List<double>();
        var pairs = 0L;
        var work = new JoinWork();
        for (var run = 0; run < Runs + 2; run++)
        {
            var before = Clock.Processor();
            var keys = new Dictionary<(int, int, int, int), int>();
            var tables = new[] { false, true }.Select(side => RangeTable.Of([.. facts.Where(f => f.Out == side).Select(f => new RangeRow(Key(keys, f), f.First, f.Last, f.Clause))])).ToArray();
            var loaded = Clock.Processor();
            var watch = Stopwatch.StartNew();
            work = new JoinWork();
            pairs = tables[0].Join(tables[1], work).Count;
            wall.Add(watch.Elapsed.TotalSeconds);
            joining.Add(Clock.Processor() - loaded);
            loading.Add(loaded - before);
        }

        // The first two runs compile.
        output.WriteLine($"  fetial      {Clock.Median(wall[2..]) * 1000,9:0.0} ms wall {Clock.Median(joining[2..]) * 1000,9:0.0} ms processor (loading columns {Clock.Median(loading[2..]) * 1000:0.0} ms); {pairs} pairs, {work.Comparisons} comparisons");
        var own = Clock.Median(wall[2..]);
        using (var postgres = new PostgresPeer())
        {
            var (times, processor, found) = postgres.Join(facts, Runs);
            output.WriteLine($"  PostgreSQL  {Clock.Median(times) * 1000,9:0.0} ms wall {Clock.Median(processor) * 1000,9:0.0} ms processor; {found} pairs; {Clock.Median(processor) / own,6:0.0} times fetial (processor against wall)");
        }

        if (withClingo)
        {
            var (whole, reading, found) = ClingoPeer.Join(facts);
            output.WriteLine($"  clingo      {whole * 1000,9:0.0} ms processor, {reading * 1000:0.0} ms of it to read the facts; {found} pairs; {(whole - reading) / own,6:0.0} times fetial without its reading, {whole / own:0.0} times with it");
        }
    }

    private static long Key(Dictionary<(int, int, int, int), int> keys, PlainFact fact)
    {
        var about = (fact.Bearer, fact.Verb, fact.Thing, fact.Whom);
        if (!keys.TryGetValue(about, out var key))
        {
            keys[about] = key = keys.Count;
        }

        return key;
    }
}
