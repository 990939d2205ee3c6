using System.CommandLine;
using System.CommandLine.Help;
using Fetial.Cli.Verbs;

namespace Fetial.Cli.CommandLine;

/// <summary>Parses the words, runs the verb, and turns every failure into one line and exit code 2.</summary>
public static class Shell
{
    /// <summary>Set to 1 to see where an unexpected failure came from.</summary>
    public const string TraceVariable = "FETIAL_TRACE";

    public static int Run(IReadOnlyList<string> arguments, Host host)
    {
        var code = Guarded(arguments, host);
        if (!Flushed(host.Out))
        {
            host.Error.WriteLine("fetial: the output could not be written. Check the free space where it goes.");
            code = ExitCode.CouldNotRun;
        }

        return Flushed(host.Error) ? code : ExitCode.CouldNotRun;
    }

    private static bool Flushed(TextWriter writer)
    {
        try
        {
            writer.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static int Guarded(IReadOnlyList<string> arguments, Host host)
    {
        try
        {
            return Invoke(arguments, host);
        }
        catch (CommandException failure)
        {
            return Fail(host, failure.Line, failure);
        }
        catch (OperationCanceledException failure)
        {
            return Fail(host, "stopped before it was done; nothing was written. Run it again, or ask about less.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(host, $"the file system refused: {failure.Message} Check the path, its permissions and the free space.", failure);
        }
        catch (Exception failure)
        {
            return Fail(host, $"an unexpected fault, ours and not yours: {failure.GetType().Name}: {failure.Message} "
                + $"Run it again with {TraceVariable}=1 and report what it prints.", failure);
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Host host)
    {
        var root = Root(host);
        if (arguments.Count == 0)
        {
            new HelpWriter(host).Write(root);
            return ExitCode.Clean;
        }

        var parsed = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is not HelpWriter && Mistake.Find(parsed, arguments) is { } mistake)
        {
            throw mistake;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = host.Out,
            Error = host.Error,
        });
    }

    /// <summary>The whole command tree; help, suggestions and the documentation are read off it.</summary>
    public static RootCommand Root(Host host)
    {
        var root = new RootCommand("Fetial reads security commitments written as text and says where they contradict, wait on an adversary, diverge or are vague.");
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h") { Description = "Show help for the verb.", Action = new HelpWriter(host) });
        root.Options.Add(new VersionOption("--version") { Description = "Show the version.", Action = new VersionWriter(host) });
        foreach (var verb in VerbList.All)
        {
            root.Subcommands.Add(verb.Build(host));
        }

        return root;
    }

    private static int Fail(Host host, string line, Exception failure)
    {
        // What was printed before the failure comes first; if that cannot be written, Run says so.
        _ = Flushed(host.Out);
        host.Error.WriteLine($"fetial: {OneLine.Of(line)}");
        if (host.Variable(TraceVariable) == "1")
        {
            host.Error.WriteLine(failure);
        }

        return ExitCode.CouldNotRun;
    }
}
