using System.Diagnostics;
using System.Globalization;

namespace Fetial.Bench.Scale.Peers;

/// <summary>Runs other programs and reads what they print.</summary>
internal static class Processes
{
    /// <summary>What the program printed on both streams, and the processor time it took, in seconds.</summary>
    /// <exception cref="InvalidOperationException">The program ended with another exit code than those allowed.</exception>
    public static (string Output, double Seconds) Run(string program, IEnumerable<string> arguments, string? folder = null, params int[] allowed)
    {
        // The shell counts the processor time of what it ran; of a process that has ended the framework tells none.
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='processor %U %S'; time \"$@\"", "time", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (folder is not null)
        {
            start.WorkingDirectory = folder;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var text = output + errors.Result;
        var times = text[(text.LastIndexOf("processor ", StringComparison.Ordinal) + "processor ".Length)..].Split(' ', '\n');
        return process.ExitCode == 0 || allowed.Contains(process.ExitCode)
            ? (text, double.Parse(times[0], CultureInfo.InvariantCulture) + double.Parse(times[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {text}");
    }
}
