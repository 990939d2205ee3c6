using System.Diagnostics;

namespace Fetial.Bench.Scale;

/// <summary>Times and the load of the machine.</summary>
internal static class Clock
{
    /// <summary>Seconds of processor time that this process has used so far, over all of its threads.</summary>
    public static double Processor() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
