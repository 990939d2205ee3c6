using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;

namespace Fetial.Cli.Tests;

/// <summary>Long work says what there is to do, how far it is, and ends cleanly when it is interrupted.</summary>
public sealed class LongWorkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Lines => new(
        "deter corpus/atlantia", "deter corpus/atlantia --robust early-accession", "deal corpus/atlantia", "plan corpus/atlantia", "plan corpus/finland-sweden --backtest",
        "plan corpus/atlantia --to northern-frame-2019/c08", "model extended-deterrence --sweep p=0:1:5", "sweep run corpus/atlantia --blocks 3",
        "sweep run corpus/atlantia --promise slow-admission --blocks 3");

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Lines))]
    public void Progress_WhereItIsAskedFor_IsToldOnStandardErrorAndChangesNoAnswer(string line)
    {
        var (silent, told) = (Run(line), Run(line + " --progress"));
        Assert.Equal(("", silent.Out, silent.Code), (silent.Error, told.Out, told.Code));
        var lines = told.Error.TrimEnd('\n').Split('\n');
        Assert.StartsWith("To do: ", lines[0], StringComparison.Ordinal);
        var loads = lines[0]["To do: ".Length..lines[0].IndexOf(" (Ctrl-C", StringComparison.Ordinal)].Split("; ").Select(l => l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ToList();
        Assert.NotEmpty(loads);
        Assert.All(lines[1..], l => Assert.Contains(l["Done: ".Length..^1], loads));
        Assert.Equal(lines[1..].Distinct(), lines[1..]);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Interrupt_WhileItWorks_EndsWithTwoAndWritesNothing(string line)
    {
        foreach (var output in line.StartsWith("sweep", StringComparison.Ordinal) || line.StartsWith("model", StringComparison.Ordinal) ? ["", " --output part.json"] : new[] { "" })
        {
            // Ctrl-C comes as soon as anybody listens for it, so that all the work is still to do.
            var run = Run(line + output, static callback =>
            {
                callback();
                return Quiet.Instance;
            });
            Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Out));
            Assert.Equal("fetial: stopped before it was done; nothing was written. Run it again, or ask about less.\n", run.Error);
            Assert.Empty(Directory.GetFiles(folder.Path));
        }
    }

    [Fact]
    public void Progress_OnATerminal_IsOneLineThatIsWiped()
    {
        using var error = new StringWriter();
        var host = InProcess.HostOver(error, error) with { ErrorIsTerminal = true };
        using (var running = new RunningWork(host, [new("quick things", 2), new("slow things", 4), new("later things", 1000)], asked: false))
        {
            running.Work.Tell("quick things", 0);
            running.Work.Tell("slow things", 0);
            Assert.Empty(error.ToString());
            Thread.Sleep(700);
            running.Work.Tell("slow things", 1);
        }

        Assert.Matches("^\\r1 of 4 slow things, about [1-9] s left for them; then 1,000 later things \\(Ctrl-C ends it\\)\r *\r$", error.ToString());
    }

    private (int Code, string Out, string Error) Run(string line, Func<Action, IDisposable>? interrupt = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = InProcess.HostOver(output, error) with { CurrentDirectory = folder.Path };
        string[] words = [.. line.Split(' ').Select(w => w.StartsWith("corpus/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, w) : w)];
        var code = Shell.Run(words, interrupt is null ? host : host with { OnInterrupt = interrupt });
        return (code, output.ToString(), error.ToString());
    }

    private sealed class Quiet : IDisposable
    {
        public static Quiet Instance { get; } = new();

        public void Dispose()
        {
        }
    }
}
