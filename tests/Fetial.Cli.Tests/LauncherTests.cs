using System.Diagnostics;

namespace Fetial.Cli.Tests;

/// <summary>The launcher at the root, built by <c>./test</c> before the tests run.</summary>
public sealed class LauncherTests
{
    [Fact]
    public void Launcher_ThroughLinksFromAnotherFolder_RunsQuietlyAndPassesTheCodeOn()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "direct"), Path.Combine(Repository.Root, "fetial"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "relative"), "direct");
        Assert.Equal((0, ProcessRun.Of("--version").Out, ""), Run(folder.Path, "./relative", "--version"));
        Assert.Equal(2, Run(folder.Path, "./direct", "chekc").Code);
    }

    private static (int Code, string Out, string Error) Run(string folder, string command, string argument)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-c", "exec \"$0\" \"$1\"", command, argument },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
