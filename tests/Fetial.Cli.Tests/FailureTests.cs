using System.Text;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class FailureTests
{
    private sealed class Throwing(Exception failure) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw failure;
    }

    private static (int Code, string Error) Run(Exception failure, params (string Name, string Value)[] variables)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new Throwing(failure);
        var code = Shell.Run(["--version"], InProcess.HostOver(output, error, variables: variables));
        return (code, error.ToString());
    }

    [Fact]
    public void Run_WithAnUnexpectedFailure_SaysOneLineWithoutATrace()
    {
        var (code, error) = Run(new InvalidOperationException("two\nlines"));
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Single(error, '\n');
        Assert.Contains("InvalidOperationException: two lines", error, StringComparison.Ordinal);
        Assert.Contains("FETIAL_TRACE=1", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithTraceWanted_AddsTheTrace()
    {
        var (code, error) = Run(new InvalidOperationException("broken"), (Shell.TraceVariable, "1"));
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Contains("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RefusedByTheFileSystem_SaysSo()
    {
        var (code, error) = Run(new UnauthorizedAccessException("No entry."));
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.StartsWith("fetial: the file system refused: No entry.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_OfACommandException_JoinsMessageAndRemedy()
    {
        Assert.Equal("no folder x. Make it first", new CommandException("no folder x", "Make it first").Line);
        Assert.Equal("Did you mean x? See y", new CommandException("Did you mean x?", "See y").Line);
    }
}
