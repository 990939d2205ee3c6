namespace Fetial.Cli.CommandLine;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    /// <summary>The command ran; nothing reached the chosen severity.</summary>
    public const int Clean = 0;

    /// <summary>The command ran; something reached the chosen severity, or a file would be changed by <c>fmt --check</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command could not run.</summary>
    public const int CouldNotRun = 2;
}
