using System.Diagnostics;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Sensitivity;

// Draws per second on one core, in processor time; then how the cost of a draw grows with the number of guarantors.
var sweep = new OneChallengerSweep(
    new(100, 80, 120), new(10, -10, 20), new(0.3, 0.2, 0.4), new(0.7, 0.5, 0.9), new(15, 10, 30), new(25, 20, 40), new(40, 0, 60), new(0.5, 0.2, 0.8), 1);
const int draws = 2_000_000;
sweep.Deterred(0, draws);
var best = Enumerable.Range(0, 7).Select(b => Time(() => sweep.Deterred(b, draws))).Order().ToArray();
Console.WriteLine($"one challenger, seven parameters and a belief: {draws / best[3] / 1e6:0.0} million draws per second (median of 7; best {draws / best[0] / 1e6:0.0})");
Console.WriteLine("guarantors  ns per draw  ns per draw and guarantor");
foreach (var count in new[] { 1, 2, 5, 10, 20, 50, 100 })
{
    var guarantors = Enumerable.Range(0, count).Select(i => new GuarantorCase($"g{i}", new(0.1, 0.05, 0.2), new(3, 1, 5), new(4, 0, 8), new(0), new(0.5, 0.2, 0.8), [1], null));
    var many = new DeterrenceSweep(new DeterrenceCase(new(100, 80, 120), new(10, -10, 20), new(0.3, 0.2, 0.4), new(15, 10, 30), [.. guarantors]), 1);
    many.Block(0);
    var blocks = Math.Max(4, 400 / count);
    var time = Enumerable.Range(0, 5).Select(r => Time(() => Enumerable.Range(0, blocks).Sum(b => many.Block(b).Deterred))).Order().ElementAt(2);
    var perDraw = time / (blocks * (double)DeterrenceSweep.BlockSize) * 1e9;
    Console.WriteLine($"{count,10}  {perDraw,11:0.0}  {perDraw / count,25:0.0}");
}

static double Time(Func<int> work)
{
    var start = Process.GetCurrentProcess().TotalProcessorTime;
    work();
    return (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds;
}
