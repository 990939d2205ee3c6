using System.Diagnostics;

namespace Fetial.Cli.Tests;

/// <summary>One run of the built command line as a process of its own, its output in a pipe.</summary>
internal sealed record ProcessRun(int Code, string Out, string Error)
{
    public static ProcessRun Of(params string[] arguments) => In(AppContext.BaseDirectory, new Dictionary<string, string?>(), arguments);

    /// <param name="variables">Set for the process; a null value removes the variable.</param>
    public static ProcessRun In(string folder, IReadOnlyDictionary<string, string?> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Fetial.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in (string[])["COLUMNS", "NO_COLOR", "FETIAL_TRACE"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
