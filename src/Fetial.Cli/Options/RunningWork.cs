using System.Diagnostics;
using System.Globalization;
using Fetial.Cli.CommandLine;
using Fetial.Strategy.Running;

namespace Fetial.Cli.Options;

/// <summary>
/// Long work under way: what there is to do, how far it is and about how long it will take, on standard error. On a terminal one line that is wiped at the end,
/// from the moment the work takes longer than a glance; elsewhere, where it was asked for, a line at the start and one for each kind of work that is done.
/// </summary>
public sealed class RunningWork : IDisposable
{
    private const double Glance = 0.5;
    private readonly Host host;
    private readonly IReadOnlyList<WorkLoad> loads;
    private readonly bool asked;
    private readonly IDisposable interrupts;
    private readonly CancellationTokenSource stop = new();
    private readonly long began = Stopwatch.GetTimestamp();
    private (int Load, double From) current = (-1, 0);
    private double told;
    private int width;

    public RunningWork(Host host, IReadOnlyList<WorkLoad> loads, bool asked)
    {
        (this.host, this.loads, this.asked) = (host, loads, asked);
        interrupts = host.OnInterrupt(stop.Cancel);
        if (asked && loads.Count > 0)
        {
            host.Error.WriteLine($"To do: {string.Join("; ", loads.Select(Words))} (Ctrl-C ends it, and nothing is written).");
            host.Error.Flush();
        }
    }

    /// <summary>To hand to the core.</summary>
    public Work Work => new(Told, stop.Token);

    public void Dispose()
    {
        Finished(current.Load);
        Wipe();
        interrupts.Dispose();
        stop.Dispose();
    }

    private double Elapsed => Stopwatch.GetElapsedTime(began).TotalSeconds;

    private void Told(WorkDone done)
    {
        var load = Enumerable.Range(0, loads.Count).Where(i => loads[i].What == done.What).DefaultIfEmpty(-1).First();
        if (load < 0)
        {
            return;
        }

        if (load != current.Load)
        {
            Finished(current.Load);
            current = (load, Elapsed);
        }

        if (host.ErrorIsTerminal && Elapsed - told > Glance)
        {
            told = Elapsed;
            Show(load, done.Done);
        }
    }

    private void Show(int load, long done)
    {
        var total = loads[load].Total;
        var left = done > 0 ? $", about {(Elapsed - current.From) / done * Math.Max(0, total - done):0} s left for them" : "";
        var then = loads.Skip(load + 1).Select(l => Words(l)).ToList();
        var line = $"{Number(done)} of {Number(total)} {loads[load].What}{left}{(then.Count > 0 ? $"; then {string.Join(", ", then)}" : "")} (Ctrl-C ends it)";
        host.Error.Write("\r" + line.PadRight(width));
        host.Error.Flush();
        width = line.Length;
    }

    private void Finished(int load)
    {
        if (asked && !host.ErrorIsTerminal && load >= 0 && !stop.IsCancellationRequested)
        {
            host.Error.WriteLine($"Done: {loads[load].What}.");
            host.Error.Flush();
        }
    }

    private void Wipe()
    {
        if (width > 0)
        {
            host.Error.Write("\r" + new string(' ', width) + "\r");
            host.Error.Flush();
        }
    }

    private static string Words(WorkLoad load) => $"{Number(load.Total)} {load.What}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
